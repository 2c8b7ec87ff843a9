package se.innovationskraft.bridge.steering;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.organisation.StaffMember;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.StepPart;

/** The dialogue on results: first in each part of the organisation, then together. */
@Controller
@RequestMapping(ResultController.ADDRESS)
class ResultController {

    static final String ADDRESS = "/admin/ledning/resultat";

    /** Its first step tells what was done from what it led to. */
    private static final String EXERCISE = "r04";

    private final ResultPages pages;
    private final SteeringDesk desk;
    private final Programme programme;

    ResultController(ResultPages pages, SteeringDesk desk, Catalogue catalogue) {
        this.pages = pages;
        this.desk = desk;
        this.programme = catalogue.programme();
    }

    @GetMapping
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("units", pages.units(member.organisation()));
        model.addAttribute("together", pages.together(member.organisation()));
        model.addAttribute("guide", guide());
        return "steering/results";
    }

    /** Takes chosen results of parts on to what all stand for. */
    @PostMapping("/gemensamt")
    String carryOver(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(name = "rad", defaultValue = "") List<String> chosen,
            Model model) {
        boolean isNone = chosen.stream().allMatch(String::isBlank);
        if (!isNone && desk.carryOver(member, chosen) == Written.SAVED) {
            return "redirect:" + ADDRESS + "#gemensamt";
        }
        model.addAttribute("problem", isNone ? "none" : "full");
        model.addAttribute("chosen", chosen);
        return page(member, model);
    }

    private List<String> guide() {
        return programme.exercise(EXERCISE).stream()
                .flatMap(exercise -> exercise.steps().stream().limit(1))
                .flatMap(step -> step.parts().stream())
                .filter(StepPart.Prose.class::isInstance)
                .map(part -> ((StepPart.Prose) part).html().value())
                .toList();
    }
}
