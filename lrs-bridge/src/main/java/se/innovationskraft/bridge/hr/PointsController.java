package se.innovationskraft.bridge.hr;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import se.innovationskraft.bridge.measurement.PointKind;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.bridge.organisation.StaffMember;

/** When it is measured. A published point is never changed. */
@Controller
@RequestMapping("/admin/hr/matpunkter")
class PointsController {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String PAGE = "hr/points";
    private static final String TO_PAGE = "redirect:/admin/hr/matpunkter";

    private final Points points;
    private final HrDesk desk;
    private final Clock clock;

    PointsController(Points points, HrDesk desk, Clock clock) {
        this.points = points;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal StaffMember member, Model model) {
        return show(member, PointForm.empty(LocalDate.now(clock.withZone(SWEDEN))), List.of(), model);
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal StaffMember member, @PathVariable String id, Model model) {
        return points.byId(member.organisation(), id)
                .filter(point -> !point.wasPublished())
                .map(point -> show(member, PointForm.of(point), List.of(), model))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such point to change"));
    }

    /** What is wrong stands at its field, and everything that was written stays. */
    @PostMapping
    String save(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(defaultValue = "") String id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String opens,
            @RequestParam(defaultValue = "") String closes,
            @RequestParam(defaultValue = "") String invited,
            Model model,
            RedirectAttributes next) {
        PointForm form = new PointForm(id, kind, title, opens, closes, invited);
        List<String> mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(member, form, mistakes, model);
        }
        try {
            MeasurementPoint point = form.point();
            desk.save(member, point);
            next.addFlashAttribute("saved", point.title());
            return TO_PAGE;
        } catch (ClosedPointException e) {
            return show(member, form, List.of("closed"), model);
        }
    }

    private String show(StaffMember member, PointForm form, List<String> mistakes, Model model) {
        model.addAttribute("points", points.all(member.organisation()));
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("kinds", PointKind.values());
        return PAGE;
    }
}
