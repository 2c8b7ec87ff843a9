package se.innovationskraft.bridge.hr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.innovationskraft.bridge.measurement.MeasurementRules;
import se.innovationskraft.bridge.organisation.StaffMember;

/** How many it takes before a number is shown. It can only be raised, so whoever does it says that they know. */
@Controller
@RequestMapping("/admin/hr/troskel")
class ThresholdController {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final HrDesk desk;
    private final MeasurementRules rules;

    ThresholdController(HrDesk desk, MeasurementRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    @GetMapping
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        return show(member, "", List.of(), model);
    }

    /** What is wrong stands at its field, and what was written stays. */
    @PostMapping
    String raise(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(defaultValue = "") String threshold,
            @RequestParam(defaultValue = "false") boolean sure,
            Model model,
            RedirectAttributes next) {
        String written = threshold.strip();
        List<String> mistakes = new ArrayList<>();
        if (!NUMBER.matcher(written).matches() || Integer.parseInt(written) <= now(member)) {
            mistakes.add("threshold");
        }
        if (!sure) {
            mistakes.add("sure");
        }
        if (!mistakes.isEmpty()) {
            return show(member, threshold, mistakes, model);
        }
        desk.raise(member, Integer.parseInt(written));
        next.addFlashAttribute("raised", true);
        return "redirect:/admin/hr/troskel";
    }

    private int now(StaffMember member) {
        return rules.of(member.organisation()).threshold();
    }

    private String show(StaffMember member, String written, List<String> mistakes, Model model) {
        model.addAttribute("threshold", now(member));
        model.addAttribute("most", MeasurementRules.HIGHEST);
        model.addAttribute("written", written);
        model.addAttribute("mistakes", mistakes);
        return "hr/threshold";
    }
}
