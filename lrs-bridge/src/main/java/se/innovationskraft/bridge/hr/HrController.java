package se.innovationskraft.bridge.hr;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.innovationskraft.bridge.measurement.MeasurementRules;
import se.innovationskraft.bridge.organisation.StaffMember;

/** Where HR comes first. */
@Controller
class HrController {

    private final UseCount uses;
    private final MeasurementRules rules;

    HrController(UseCount uses, MeasurementRules rules) {
        this.uses = uses;
        this.rules = rules;
    }

    @GetMapping("/admin/hr")
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("use", uses.of(member.organisation()));
        model.addAttribute("threshold", rules.of(member.organisation()).threshold());
        return "hr/hr";
    }
}
