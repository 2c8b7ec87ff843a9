package se.innovationskraft.bridge.steering;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.bridge.organisation.StaffMember;

/** The steps of the journey that are the management's, as a list to tick off. */
@Controller
@RequestMapping(StepController.ADDRESS)
class StepController {

    static final String ADDRESS = "/admin/ledning/steg";

    private final ManagementSteps steps;
    private final SteeringDesk desk;

    StepController(ManagementSteps steps, SteeringDesk desk) {
        this.steps = steps;
        this.desk = desk;
    }

    @GetMapping
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        List<ManagementStep> all = steps.all(member.organisation());
        model.addAttribute("steps", all);
        model.addAttribute(
                "done", all.stream().filter(step -> step.done() != null).count());
        return "steering/steps";
    }

    @PostMapping
    String mark(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(name = "steg", defaultValue = "0") int number,
            @RequestParam(name = "klart", defaultValue = "false") boolean isDone) {
        if (steps.all(member.organisation()).stream().noneMatch(step -> step.number() == number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such step");
        }
        desk.mark(member, number, isDone);
        return "redirect:" + ADDRESS + "#steg-" + number;
    }
}
