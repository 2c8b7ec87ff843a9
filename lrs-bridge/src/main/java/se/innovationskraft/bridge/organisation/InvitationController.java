package se.innovationskraft.bridge.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody with an invitation makes an account. */
@Controller
@RequestMapping("/login/inbjudan")
class InvitationController {

    private static final String PAGE = "organisation/invitation";

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("mistakes", Map.of());
        return PAGE;
    }

    /** What is wrong is said beside the field. Everything but the password is kept in the form. */
    @PostMapping
    String accept(
            @RequestParam String code,
            @RequestParam String name,
            @RequestParam String password,
            Model model,
            HttpServletResponse response) {
        Map<String, String> mistakes = accepted(new NewAccount(code, name, password));
        if (mistakes.isEmpty()) {
            return "redirect:/login?konto";
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("code", code);
        model.addAttribute("name", name);
        return PAGE;
    }

    /** Two people may want the same name, or use the same code, at once. */
    private Map<String, String> accepted(NewAccount wanted) {
        try {
            return invitations.accept(wanted);
        } catch (DuplicateKeyException e) {
            return invitations.accept(wanted);
        }
    }
}
