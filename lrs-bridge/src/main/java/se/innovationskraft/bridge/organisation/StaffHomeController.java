package se.innovationskraft.bridge.organisation;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where those who sign in come first: to the first page of their role. */
@Controller
class StaffHomeController {

    private final Menu menu;
    private final Accounts accounts;

    StaffHomeController(Menu menu, Accounts accounts) {
        this.menu = menu;
        this.accounts = accounts;
    }

    @GetMapping(Door.HALL)
    String firstPage(@AuthenticationPrincipal StaffMember member) {
        return accounts.byName(member.name()).stream()
                .flatMap(account -> menu.of(account).stream())
                .findFirst()
                .map(link -> "redirect:" + link.address())
                .orElse("redirect:/");
    }
}
