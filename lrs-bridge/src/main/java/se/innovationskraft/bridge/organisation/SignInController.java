package se.innovationskraft.bridge.organisation;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people with an account sign in. */
@Controller
class SignInController {

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> said, Model model) {
        model.addAttribute("isWrong", said.containsKey("error"));
        model.addAttribute("isInvited", said.containsKey("konto"));
        model.addAttribute("isLoggedOut", said.containsKey("logout"));
        return "organisation/login";
    }
}
