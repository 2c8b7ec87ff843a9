package se.innovationskraft.bridge.dpo;

import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.organisation.Organisation;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.StaffAudit;
import se.innovationskraft.bridge.organisation.StaffMember;
import se.innovationskraft.bridge.privacy.HandOver;
import se.innovationskraft.bridge.privacy.Inventory;
import se.innovationskraft.bridge.privacy.Notice;
import se.innovationskraft.bridge.privacy.Notices;

/** The record of processing, what leaders are told, and what is stored of a leader who has handed over a code. */
@Controller
@RequestMapping("/admin/dataskydd")
class DataProtectionController {

    private static final String PAGE = "dpo/record";

    private final Notices notices;
    private final Organisations organisations;
    private final Retention retention;
    private final HandOver handOver;
    private final Inventory inventory;
    private final StaffAudit audit;

    DataProtectionController(
            Notices notices,
            Organisations organisations,
            Retention retention,
            HandOver handOver,
            Inventory inventory,
            StaffAudit audit) {
        this.notices = notices;
        this.organisations = organisations;
        this.retention = retention;
        this.handOver = handOver;
        this.inventory = inventory;
        this.audit = audit;
    }

    @GetMapping
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        return show(member, model, notices.of(member.organisation()));
    }

    /** What is wrong stands at its field, and what was written stays. */
    @PostMapping
    String change(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(defaultValue = "") String legalBasis,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String backupDays,
            Model model,
            RedirectAttributes next) {
        Notice notice = new Notice(legalBasis, contact, backupDays);
        if (notice.isTooLong() || !notice.hasDays()) {
            model.addAttribute("isWrong", true);
            return show(member, model, notice);
        }
        notices.change(member, notice);
        next.addFlashAttribute("isSaved", true);
        return "redirect:/admin/dataskydd";
    }

    /** How much is stored of whom the code is, and from when; never what it says. That somebody looked is kept. */
    @PostMapping("/kod")
    String find(
            @AuthenticationPrincipal StaffMember member, @RequestParam(defaultValue = "") String code, Model model) {
        Optional<Workbook> workbook = handOver.find(member.organisation(), code);
        workbook.ifPresent(found -> {
            audit.write(member, Action.DISCLOSED, handOver.code(found));
            model.addAttribute("stored", inventory.of(found));
        });
        model.addAttribute("code", code);
        model.addAttribute("isUnknown", workbook.isEmpty());
        return show(member, model, notices.of(member.organisation()));
    }

    private String show(StaffMember member, Model model, Notice notice) {
        String organisation = member.organisation();
        model.addAttribute("notice", notice);
        model.addAttribute("longest", Notice.LONGEST);
        model.addAttribute(
                "organisation",
                organisations.byId(organisation).map(Organisation::name).orElse(organisation));
        model.addAttribute("rules", retention.rules(organisation).values());
        return PAGE;
    }
}
