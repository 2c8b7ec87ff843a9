package se.innovationskraft.bridge.steering;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.organisation.StaffAudit;
import se.innovationskraft.bridge.organisation.StaffMember;
import se.innovationskraft.bridge.paper.Paper;

/** The one page for the head of the administration, on screen and on paper. */
@Controller
class BriefController {

    private final Briefs briefs;
    private final Paper paper;
    private final StaffAudit audit;
    private final String contentLanguage;

    BriefController(Briefs briefs, Paper paper, StaffAudit audit, Catalogue catalogue) {
        this.briefs = briefs;
        this.paper = paper;
        this.audit = audit;
        this.contentLanguage = catalogue.programme().language();
    }

    @GetMapping("/admin/ledning")
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("brief", briefs.of(member.organisation()));
        return "steering/brief";
    }

    @GetMapping("/admin/ledning.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal StaffMember member, Locale locale) {
        Brief brief = briefs.of(member.organisation());
        byte[] pdf = paper.pdf("paper/brief", Map.of("brief", brief, "contentLanguage", contentLanguage), locale);
        audit.write(member, Action.EXPORTED_PDF, "ledning");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("laget-" + brief.day() + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }
}
