package se.innovationskraft.bridge.steering;

import jakarta.servlet.http.HttpServletResponse;
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
import se.innovationskraft.bridge.organisation.StaffMember;

/** Decisions: the one to be taken, and those that were. */
@Controller
@RequestMapping(DecisionController.ADDRESS)
class DecisionController {

    static final String ADDRESS = "/admin/ledning/beslut";

    private static final String PAGE = "steering/decisions";

    private final Decisions decisions;
    private final SteeringDesk desk;

    DecisionController(Decisions decisions, SteeringDesk desk) {
        this.decisions = decisions;
        this.desk = desk;
    }

    @GetMapping
    String list(@AuthenticationPrincipal StaffMember member, Model model) {
        return show(member, DecisionForm.EMPTY, List.of(), model);
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal StaffMember member, @PathVariable String id, Model model) {
        return show(member, DecisionForm.of(decision(member, id)), List.of(), model);
    }

    /** What is wrong stands at its field, and everything that was written stays. */
    @PostMapping
    String save(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String needs,
            @RequestParam(defaultValue = "") String followed,
            @RequestParam(defaultValue = "") String decided,
            @RequestParam(defaultValue = "0") int rev,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (!id.isEmpty()) {
            decision(member, id);
        }
        DecisionForm form = new DecisionForm(id, kind, what, why, role, period, needs, followed, decided, rev);
        List<String> mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(member, form, mistakes, model);
        }
        Written written = desk.save(member, form.decision());
        if (written == Written.SAVED) {
            next.addFlashAttribute("happened", "saved");
            return "redirect:" + ADDRESS;
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return written == Written.FULL ? show(member, form, List.of("full"), model) : meanwhile(member, form, model);
    }

    /** Shows both. Saving again writes over the one there. */
    private String meanwhile(StaffMember member, DecisionForm form, Model model) {
        Decision there = decision(member, form.id());
        model.addAttribute("there", DecisionForm.of(there));
        return show(member, form.over(there.rev()), List.of("meanwhile"), model);
    }

    private Decision decision(StaffMember member, String id) {
        return decisions
                .byId(member.organisation(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such decision"));
    }

    private String show(StaffMember member, DecisionForm form, List<String> mistakes, Model model) {
        model.addAttribute("decisions", decisions.all(member.organisation()));
        model.addAttribute("form", form);
        model.addAttribute("kinds", DecisionKind.values());
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("longest", Decision.LONGEST);
        return PAGE;
    }
}
