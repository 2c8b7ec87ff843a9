package se.innovationskraft.bridge.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.innovationskraft.bridge.storage.Secrets;
import se.innovationskraft.bridge.web.BridgeSettings;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where an administrator signs in, and sees what packages and systems of the organisation need. */
@Controller
class AdministrationController {

    private static final String MADE_KEY = "installKey";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Administrators administrators;
    private final Organisations organisations;
    private final LrsKeys keys;
    private final Secrets secrets;
    private final BridgeSettings settings;

    AdministrationController(
            Administrators administrators,
            Organisations organisations,
            LrsKeys keys,
            Secrets secrets,
            BridgeSettings settings) {
        this.administrators = administrators;
        this.organisations = organisations;
        this.keys = keys;
        this.secrets = secrets;
        this.settings = settings;
    }

    @ModelAttribute
    void keepPrivate(Model model, HttpServletResponse response, CsrfToken token) {
        token.getToken();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("isPrivate", true);
    }

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> said, Model model) {
        model.addAttribute("isWrong", said.containsKey("error"));
        model.addAttribute("isLoggedOut", said.containsKey("logout"));
        return "organisation/login";
    }

    @GetMapping("/admin")
    String overview(Principal administrator, Model model) {
        Organisation organisation = organisation(administrator);
        model.addAttribute("organisation", organisation);
        model.addAttribute("origins", organisations.origins(organisation.id()));
        model.addAttribute("keys", keys.of(organisation.id()));
        model.addAttribute("endpoint", settings.endpoint());
        model.addAttribute("settings", packageSettings(organisation, (String) model.getAttribute(MADE_KEY)));
        return "organisation/admin";
    }

    /** Shown once on the next page: only its hash is kept. Older keys go on working. */
    @PostMapping("/admin/installationsnyckel")
    String makeInstallKey(Principal administrator, RedirectAttributes next) {
        String made = secrets.random();
        organisations.addInstallKey(organisation(administrator).id(), made);
        next.addFlashAttribute(MADE_KEY, made);
        return "redirect:/admin";
    }

    /** Any address in the LMS will do: what comes after the host is left out. */
    @PostMapping("/admin/adresser")
    String addOrigin(Principal administrator, @RequestParam String address, RedirectAttributes next) {
        Optional<WebOrigin> origin = WebOrigin.of(address);
        origin.ifPresent(
                web -> organisations.addOrigin(organisation(administrator).id(), web));
        next.addFlashAttribute(
                origin.isPresent() ? "addedOrigin" : "wrongOrigin",
                origin.map(WebOrigin::value).orElse(address));
        return "redirect:/admin#origins";
    }

    @PostMapping("/admin/adresser/ta-bort")
    String removeOrigin(Principal administrator, @RequestParam String origin, RedirectAttributes next) {
        organisations.removeOrigin(organisation(administrator).id(), origin);
        next.addFlashAttribute("removedOrigin", origin);
        return "redirect:/admin#origins";
    }

    private Organisation organisation(Principal administrator) {
        return organisations
                .byId(administrators.organisation(administrator.getName()))
                .orElseThrow();
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
