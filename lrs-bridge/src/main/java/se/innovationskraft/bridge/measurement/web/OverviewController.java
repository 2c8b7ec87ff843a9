package se.innovationskraft.bridge.measurement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.innovationskraft.bridge.measurement.ClosedPointException;
import se.innovationskraft.bridge.measurement.MeasurementPoint;
import se.innovationskraft.bridge.measurement.MeasurementRules;
import se.innovationskraft.bridge.measurement.Outcome;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.bridge.measurement.Publishing;
import se.innovationskraft.bridge.organisation.Account;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.bridge.organisation.StaffMember;

/** The maturity of the organisation: what is published, and for HR what can be. */
@Controller
@RequestMapping("/admin/mognad")
class OverviewController {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String TO_LIST = "redirect:/admin/mognad";

    private final RecordPages pages;
    private final Points points;
    private final Publishing publishing;
    private final PublishingDesk desk;
    private final MeasurementRules rules;
    private final Clock clock;

    OverviewController(
            RecordPages pages,
            Points points,
            Publishing publishing,
            PublishingDesk desk,
            MeasurementRules rules,
            Clock clock) {
        this.pages = pages;
        this.points = points;
        this.publishing = publishing;
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal StaffMember member, Model model) {
        String organisation = member.organisation();
        model.addAttribute("pages", pages.all(organisation));
        model.addAttribute("waiting", waiting(organisation));
        model.addAttribute("threshold", rules.of(organisation).threshold());
        model.addAttribute(
                "mayPublish",
                model.getAttribute("account") instanceof Account account && account.hasAny(Set.of(Role.HR)));
        return "measurement/overview";
    }

    @GetMapping("/{record}")
    String record(@AuthenticationPrincipal StaffMember member, @PathVariable String record, Model model) {
        model.addAttribute(
                "page",
                pages.byId(member.organisation(), record)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such record")));
        return "measurement/record";
    }

    /** A refusal says why, and no number. */
    @PostMapping("/publicera")
    String publish(@AuthenticationPrincipal StaffMember member, @RequestParam String point, RedirectAttributes next) {
        next.addFlashAttribute("asked", point);
        try {
            Outcome outcome = desk.publish(member, point);
            if (outcome instanceof Outcome.Published published) {
                next.addFlashAttribute("isNew", true);
                return TO_LIST + "/" + published.record();
            }
            next.addFlashAttribute("refused", ((Outcome.Refused) outcome).reason());
        } catch (ClosedPointException e) {
            next.addFlashAttribute("isClosed", true);
        }
        return TO_LIST;
    }

    private List<WaitingPoint> waiting(String organisation) {
        LocalDate today = LocalDate.now(clock.withZone(SWEDEN));
        return points.all(organisation).stream()
                .filter(point -> !point.wasPublished())
                .map(point -> waiting(organisation, point, today))
                .toList();
    }

    private WaitingPoint waiting(String organisation, MeasurementPoint point, LocalDate today) {
        return point.opens().isAfter(today)
                ? new WaitingPoint(point, false, null)
                : new WaitingPoint(
                        point, true, publishing.waiting(organisation, point).orElse(null));
    }
}
