package se.innovationskraft.bridge.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.storage.Secrets;
import se.innovationskraft.bridge.web.BridgeSettings;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What packages and systems of the organisation need. */
@Controller
class ConnectionController {

    private static final String MADE_KEY = "installKey";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Organisations organisations;
    private final LrsKeys keys;
    private final Secrets secrets;
    private final BridgeSettings settings;
    private final StaffAudit audit;

    ConnectionController(
            Organisations organisations, LrsKeys keys, Secrets secrets, BridgeSettings settings, StaffAudit audit) {
        this.organisations = organisations;
        this.keys = keys;
        this.secrets = secrets;
        this.settings = settings;
        this.audit = audit;
    }

    @GetMapping("/admin/anslutning")
    String overview(@AuthenticationPrincipal StaffMember member, Model model) {
        Organisation organisation = organisation(member);
        model.addAttribute("organisation", organisation);
        model.addAttribute("origins", organisations.origins(organisation.id()));
        model.addAttribute("keys", keys.of(organisation.id()));
        model.addAttribute("endpoint", settings.endpoint());
        model.addAttribute("settings", packageSettings(organisation, (String) model.getAttribute(MADE_KEY)));
        return "organisation/connection";
    }

    /** Shown once on the next page: only its hash is kept. Older keys go on working. */
    @PostMapping("/admin/installationsnyckel")
    String makeInstallKey(@AuthenticationPrincipal StaffMember member, RedirectAttributes next) {
        String made = secrets.random();
        organisations.addInstallKey(member.organisation(), made);
        audit.write(member, Action.KEY_MADE, "");
        next.addFlashAttribute(MADE_KEY, made);
        return "redirect:/admin/anslutning";
    }

    /** Any address in the LMS will do: what comes after the host is left out. */
    @PostMapping("/admin/adresser")
    String addOrigin(
            @AuthenticationPrincipal StaffMember member, @RequestParam String address, RedirectAttributes next) {
        Optional<WebOrigin> origin = WebOrigin.of(address);
        origin.ifPresent(web -> {
            organisations.addOrigin(member.organisation(), web);
            audit.write(member, Action.ORIGIN_ADDED, web.value());
        });
        next.addFlashAttribute(
                origin.isPresent() ? "addedOrigin" : "wrongOrigin",
                origin.map(WebOrigin::value).orElse(address));
        return "redirect:/admin/anslutning#origins";
    }

    @PostMapping("/admin/adresser/ta-bort")
    String removeOrigin(
            @AuthenticationPrincipal StaffMember member, @RequestParam String origin, RedirectAttributes next) {
        organisations.removeOrigin(member.organisation(), origin);
        audit.write(member, Action.ORIGIN_REMOVED, origin);
        next.addFlashAttribute("removedOrigin", origin);
        return "redirect:/admin/anslutning#origins";
    }

    private Organisation organisation(StaffMember member) {
        return organisations.byId(member.organisation()).orElseThrow();
    }

    /** What {@code bin/package build --org} reads. */
    private String packageSettings(Organisation organisation, @Nullable String installKey) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("org", organisation.id());
        values.put("name", organisation.name());
        values.put("bridge", settings.publicUrl().toString().replaceFirst("/$", ""));
        values.put("installKey", installKey == null ? "…" : installKey);
        values.put("salt", organisation.salt());
        return JSON.writeValueAsString(values);
    }
}
