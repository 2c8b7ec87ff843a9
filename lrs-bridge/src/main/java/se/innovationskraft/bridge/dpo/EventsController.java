package se.innovationskraft.bridge.dpo;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.innovationskraft.bridge.audit.Audit;
import se.innovationskraft.bridge.audit.AuditEntry;
import se.innovationskraft.bridge.organisation.StaffMember;

/** Who has done what. */
@Controller
class EventsController {

    private static final int MOST = 300;
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Audit audit;

    EventsController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/admin/handelser")
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        List<Event> events = audit.latest(member.organisation(), MOST).stream()
                .map(Event::of)
                .toList();
        model.addAttribute("events", events);
        model.addAttribute("most", MOST);
        return "dpo/events";
    }

    /**
     * A deed.
     *
     * @param at in Sweden
     * @param action last part of the key of its words
     */
    record Event(LocalDateTime at, String who, List<String> roles, String action, String object) {

        static Event of(AuditEntry entry) {
            return new Event(
                    LocalDateTime.ofInstant(entry.at(), SWEDEN),
                    entry.who(),
                    entry.role().isEmpty() ? List.of() : List.of(entry.role().split(" ")),
                    entry.action().word(),
                    entry.object());
        }
    }
}
