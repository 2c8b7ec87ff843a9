package se.innovationskraft.bridge.dpo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.innovationskraft.bridge.organisation.StaffMember;

/** Where it is decided how long things are kept, and where they are erased. */
@Controller
@RequestMapping("/admin/gallring")
class RetentionController {

    private static final String PAGE = "dpo/retention";
    private static final String TO_PAGE = "redirect:/admin/gallring";

    private final Retention retention;

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    @GetMapping
    String page(@AuthenticationPrincipal StaffMember member, Model model) {
        return show(member, model, null, Map.of());
    }

    /** What is wrong stands at its field, and what was written stays. */
    @PostMapping("/regel")
    String setRule(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(defaultValue = "") String decision,
            Model model,
            RedirectAttributes next) {
        require(kind);
        RuleForm form = new RuleForm(kind, months, decision);
        if (!form.mistake().isEmpty()) {
            return show(member, model, form, Map.of());
        }
        retention.setRule(member, kind, form.number(), form.decision());
        next.addFlashAttribute("saved", kind);
        return TO_PAGE + "#" + kind;
    }

    /** Counts what would go; nothing goes. */
    @PostMapping("/prov")
    String dryRun(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("isDryRun", true);
        return show(member, model, null, retention.dryRun(member));
    }

    @PostMapping("/kor")
    String run(@AuthenticationPrincipal StaffMember member, @RequestParam String kind, RedirectAttributes next) {
        require(kind);
        retention.run(member, kind).ifPresent(gone -> {
            next.addFlashAttribute("ran", kind);
            next.addFlashAttribute("gone", gone.amount());
        });
        return TO_PAGE;
    }

    private String show(StaffMember member, Model model, @Nullable RuleForm written, Map<String, Due> due) {
        Map<String, RetentionRule> rules = retention.rules(member.organisation());
        List<RuleLine> lines = retention.kinds().stream()
                .map(kind -> line(kind, rules.get(kind.id()), written, due.get(kind.id())))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("hasRule", rules.values().stream().anyMatch(rule -> rule.months() != null));
        return PAGE;
    }

    private static RuleLine line(
            RetentionKind kind, @Nullable RetentionRule rule, @Nullable RuleForm written, @Nullable Due due) {
        boolean isWritten = written != null && written.kind().equals(kind.id());
        RuleForm form = written != null && isWritten ? written : RuleForm.of(kind, rule);
        return new RuleLine(kind.id(), kind.suggestedMonths(), rule, form, isWritten ? form.mistake() : "", due);
    }

    private void require(String kind) {
        if (retention.kind(kind).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing of that kind is kept");
        }
    }
}
