package se.innovationskraft.bridge.hr;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.innovationskraft.bridge.measurement.MeasurementPoint;
import se.innovationskraft.bridge.measurement.MeasurementRules;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.bridge.organisation.OwnWords;
import se.innovationskraft.bridge.organisation.StaffMember;
import se.innovationskraft.bridge.organisation.WordsToLeaders;

/** What leaders are told: in the organisation's own words on their pages, and in texts to send them. */
@Controller
@RequestMapping("/admin/hr/texter")
class TextsController {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final OwnWords words;
    private final Points points;
    private final MeasurementRules rules;
    private final Clock clock;

    TextsController(OwnWords words, Points points, MeasurementRules rules, Clock clock) {
        this.words = words;
        this.points = points;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        return show(member, words.of(member.organisation()), model);
    }

    /** A text that is too long stands in the form again. */
    @PostMapping
    String save(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(defaultValue = "") String welcome,
            @RequestParam(defaultValue = "") String support,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        WordsToLeaders said = new WordsToLeaders(welcome, support);
        if (!said.fit()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(member, said, model);
        }
        words.change(member, said);
        next.addFlashAttribute("isSaved", true);
        return "redirect:/admin/hr/texter";
    }

    private String show(StaffMember member, WordsToLeaders said, Model model) {
        model.addAttribute("words", said);
        model.addAttribute("longest", WordsToLeaders.LONGEST);
        model.addAttribute("points", open(member.organisation()));
        model.addAttribute("threshold", rules.of(member.organisation()).threshold());
        return "hr/texts";
    }

    private List<MeasurementPoint> open(String organisation) {
        LocalDate today = LocalDate.now(clock.withZone(SWEDEN));
        return points.all(organisation).stream()
                .filter(point -> point.isOpenOn(today))
                .toList();
    }
}
