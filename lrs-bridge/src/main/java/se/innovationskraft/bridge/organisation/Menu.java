package se.innovationskraft.bridge.organisation;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the main menu leads to. A link whose page the program does not have is left out. */
@Service
class Menu {

    private static final List<MenuLink> LEADERS = List.of(
            new MenuLink("exercises", "/"),
            new MenuLink("book", "/arbetsbok"),
            new MenuLink("journey", "/arbetsbok/resan"),
            new MenuLink("group", "/arbetsbok/grupp"),
            new MenuLink("maturity", "/mognad"),
            new MenuLink("stored", "/arbetsbok/sparat"));

    /** The first that a role may open is where it comes first. */
    private static final List<MenuLink> STAFF = List.of(
            new MenuLink("hr", "/admin/hr"),
            new MenuLink("overview", "/admin/mognad"),
            new MenuLink("steering", "/admin/ledning"),
            new MenuLink("privacy", "/admin/dataskydd"),
            new MenuLink("retention", "/admin/gallring"),
            new MenuLink("events", "/admin/handelser"),
            new MenuLink("connection", "/admin/anslutning"),
            new MenuLink("accounts", "/admin/konton"),
            new MenuLink("catalogue", "/admin/katalog"));

    private final RequestMappingHandlerMapping mappings;

    Menu(@Lazy @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    List<MenuLink> ofLeaders() {
        return LEADERS.stream().filter(this::hasPage).toList();
    }

    List<MenuLink> of(Account account) {
        return STAFF.stream()
                .filter(link -> Door.isOpen(account, link.address()) && hasPage(link))
                .toList();
    }

    private boolean hasPage(MenuLink link) {
        return mappings.getHandlerMethods().keySet().stream()
                .anyMatch(mapping -> mapping.getPatternValues().contains(link.address()));
    }
}
