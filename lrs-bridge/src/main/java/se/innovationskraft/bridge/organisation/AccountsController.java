package se.innovationskraft.bridge.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.web.BridgeSettings;

/** Who signs in for the organisation: invited, given roles and removed by its administrators. */
@Controller
@RequestMapping("/admin/konton")
class AccountsController {

    private static final String TO_ACCOUNTS = "redirect:/admin/konton";

    private final AccountDesk accounts;
    private final Invitations invitations;
    private final StaffAudit audit;
    private final BridgeSettings settings;

    AccountsController(AccountDesk accounts, Invitations invitations, StaffAudit audit, BridgeSettings settings) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.audit = audit;
        this.settings = settings;
    }

    @GetMapping
    String list(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("accounts", accounts.hostedBy(member.organisation()));
        model.addAttribute("invitations", invitations.open(member.organisation()));
        model.addAttribute("roles", Role.STAFF);
        model.addAttribute("municipalRoles", Role.MUNICIPAL);
        model.addAttribute(
                "invitationPage", settings.publicUrl().toString().replaceFirst("/$", "") + "/login/inbjudan");
        return "organisation/accounts";
    }

    /** Its code is shown once, on the next page. */
    @PostMapping("/inbjudan")
    String invite(@AuthenticationPrincipal StaffMember member, @RequestParam String role, RedirectAttributes next) {
        Role invited = role(role);
        String code = invitations.make(member, invited);
        audit.write(member, Action.INVITED, invited.word());
        next.addFlashAttribute("code", code.replaceAll("(.{4})(?=.)", "$1 "));
        next.addFlashAttribute("codeRole", invited);
        return TO_ACCOUNTS + "#invite";
    }

    @PostMapping("/inbjudan/ta-bort")
    String withdraw(@AuthenticationPrincipal StaffMember member, @RequestParam String id, RedirectAttributes next) {
        if (invitations.withdraw(member.organisation(), id)) {
            audit.write(member, Action.INVITATION_WITHDRAWN, "");
            next.addFlashAttribute("isWithdrawn", true);
        }
        return TO_ACCOUNTS + "#invite";
    }

    /** No role at all is refused: an account without one is removed instead. */
    @PostMapping("/roller")
    String setRoles(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam String name,
            @RequestParam(defaultValue = "") List<String> role,
            RedirectAttributes next) {
        Set<Role> wanted = new LinkedHashSet<>();
        role.forEach(word -> wanted.add(role(word)));
        Account account = account(member, name);
        next.addFlashAttribute("name", account.name());
        next.addFlashAttribute(
                "outcome", accounts.setRoles(member, account, wanted).word());
        return TO_ACCOUNTS + "#people";
    }

    @GetMapping("/ta-bort")
    String askToRemove(@AuthenticationPrincipal StaffMember member, @RequestParam String name, Model model) {
        model.addAttribute("person", account(member, name));
        return "organisation/remove";
    }

    @PostMapping("/ta-bort")
    String remove(@AuthenticationPrincipal StaffMember member, @RequestParam String name, RedirectAttributes next) {
        Account account = account(member, name);
        next.addFlashAttribute("name", account.name());
        next.addFlashAttribute("outcome", accounts.remove(member, account).word());
        return TO_ACCOUNTS + "#people";
    }

    private Account account(StaffMember member, String name) {
        return accounts.hosted(member.organisation(), name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No account of that name"));
    }

    private static Role role(String word) {
        try {
            return Role.staff(word);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}
