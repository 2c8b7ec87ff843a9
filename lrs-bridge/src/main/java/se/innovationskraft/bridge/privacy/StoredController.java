package se.innovationskraft.bridge.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbookSessions;
import se.innovationskraft.bridge.organisation.Organisation;
import se.innovationskraft.bridge.organisation.Organisations;

/** Tells leaders what is stored of them. */
@Controller
class StoredController {

    private final WorkbookSessions sessions;
    private final Inventory inventory;
    private final HandOver handOver;
    private final Notices notices;
    private final Organisations organisations;

    StoredController(
            WorkbookSessions sessions,
            Inventory inventory,
            HandOver handOver,
            Notices notices,
            Organisations organisations) {
        this.sessions = sessions;
        this.inventory = inventory;
        this.handOver = handOver;
        this.notices = notices;
        this.organisations = organisations;
    }

    @GetMapping("/arbetsbok/sparat")
    String page(HttpServletRequest request, Model model) {
        Optional<Workbook> workbook = sessions.current(request);
        if (workbook.isEmpty()) {
            return "workbook/closed";
        }
        String organisation = workbook.get().organisation();
        model.addAttribute("stored", inventory.of(workbook.get()));
        model.addAttribute("code", handOver.code(workbook.get()));
        model.addAttribute("notice", notices.of(organisation));
        model.addAttribute(
                "organisation",
                organisations.byId(organisation).map(Organisation::name).orElse(organisation));
        return "privacy/stored";
    }
}
