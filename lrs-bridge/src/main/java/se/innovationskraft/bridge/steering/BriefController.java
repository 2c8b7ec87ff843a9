package se.innovationskraft.bridge.steering;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.organisation.StaffMember;

/** The one page for the head of the administration. */
@Controller
class BriefController {

    private final Briefs briefs;
    private final String contentLanguage;

    BriefController(Briefs briefs, Catalogue catalogue) {
        this.briefs = briefs;
        this.contentLanguage = catalogue.programme().language();
    }

    @GetMapping("/admin/ledning")
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("brief", briefs.of(member.organisation()));
        model.addAttribute("contentLanguage", contentLanguage);
        return "steering/brief";
    }
}
