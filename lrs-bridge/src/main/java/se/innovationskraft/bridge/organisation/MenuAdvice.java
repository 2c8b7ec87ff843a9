package se.innovationskraft.bridge.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its menu. */
@ControllerAdvice
class MenuAdvice {

    private final Menu menu;
    private final Accounts accounts;

    MenuAdvice(Menu menu, Accounts accounts) {
        this.menu = menu;
        this.accounts = accounts;
    }

    @ModelAttribute
    void addMenu(HttpServletRequest request, Model model) {
        Optional<Account> account = accounts.of(request.getUserPrincipal());
        List<MenuLink> links = account.map(menu::of).orElseGet(menu::ofLeaders);
        model.addAttribute("menu", links);
        model.addAttribute("here", here(links, request.getServletPath()));
        account.ifPresent(member -> model.addAttribute("account", member));
    }

    /** Address of the link under which the page lies; empty when under none. */
    private static String here(List<MenuLink> links, String page) {
        return links.stream()
                .filter(link -> link.leadsTo(page))
                .map(MenuLink::address)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
