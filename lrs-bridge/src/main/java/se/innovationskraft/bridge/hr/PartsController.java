package se.innovationskraft.bridge.hr;

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
import se.innovationskraft.bridge.measurement.MeasurementRules;
import se.innovationskraft.bridge.measurement.Part;
import se.innovationskraft.bridge.measurement.Parts;
import se.innovationskraft.bridge.organisation.StaffMember;

/** The parts of the organisation that leaders can pick among. */
@Controller
@RequestMapping("/admin/hr/enheter")
class PartsController {

    private static final String PAGE = "hr/parts";
    private static final String TO_PAGE = "redirect:/admin/hr/enheter";

    private final Parts parts;
    private final HrDesk desk;
    private final MeasurementRules rules;

    PartsController(Parts parts, HrDesk desk, MeasurementRules rules) {
        this.parts = parts;
        this.desk = desk;
        this.rules = rules;
    }

    @GetMapping
    String list(@AuthenticationPrincipal StaffMember member, Model model) {
        return show(member, PartForm.EMPTY, List.of(), model);
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal StaffMember member, @PathVariable String id, Model model) {
        return show(member, PartForm.of(part(member, id)), List.of(), model);
    }

    /** What is wrong stands at its field, and everything that was written stays. */
    @PostMapping
    String save(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String invited,
            @RequestParam(defaultValue = "false") boolean closed,
            Model model,
            RedirectAttributes next) {
        if (!id.isEmpty()) {
            part(member, id);
        }
        PartForm form = new PartForm(id, name, invited, closed);
        List<String> mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(member, form, mistakes, model);
        }
        if (!desk.save(member, form.part())) {
            return show(member, form, List.of("taken"), model);
        }
        next.addFlashAttribute("saved", form.part().name());
        return TO_PAGE;
    }

    private Part part(StaffMember member, String id) {
        return parts.all(member.organisation()).stream()
                .filter(there -> there.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such part"));
    }

    private String show(StaffMember member, PartForm form, List<String> mistakes, Model model) {
        model.addAttribute("parts", parts.all(member.organisation()));
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("threshold", rules.of(member.organisation()).threshold());
        return PAGE;
    }
}
