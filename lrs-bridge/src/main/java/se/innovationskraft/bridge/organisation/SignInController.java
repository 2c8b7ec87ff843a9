package se.innovationskraft.bridge.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people with an account sign in. */
@Controller
class SignInController {

    @ModelAttribute
    void keepPrivate(Model model, HttpServletResponse response, CsrfToken token) {
        token.getToken();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("isPrivate", true);
    }

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> said, Model model) {
        model.addAttribute("isWrong", said.containsKey("error"));
        model.addAttribute("isInvited", said.containsKey("konto"));
        model.addAttribute("isLoggedOut", said.containsKey("logout"));
        return "organisation/login";
    }
}
