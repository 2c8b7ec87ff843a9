package se.innovationskraft.bridge.group;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.innovationskraft.bridge.organisation.StaffMember;

/** Where an organisation decides whether what leaders share is kept here, and reads what comes of it. */
@Controller
@RequestMapping("/admin/delning")
class SharingController {

    private final Sharing sharing;

    SharingController(Sharing sharing) {
        this.sharing = sharing;
    }

    @GetMapping
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("isInside", sharing.isInside(member.organisation()));
        return "group/sharing";
    }

    /** Nothing is changed by a form that does not say which. */
    @PostMapping
    String choose(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(name = "var", defaultValue = "") String where,
            RedirectAttributes next) {
        if (where.equals("inne") || where.equals("ute")) {
            sharing.choose(member, where.equals("inne"));
            next.addFlashAttribute("isSaved", true);
        }
        return "redirect:/admin/delning";
    }
}
