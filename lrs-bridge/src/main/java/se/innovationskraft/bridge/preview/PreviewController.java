package se.innovationskraft.bridge.preview;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.catalogue.PublishedPackage;

/**
 * The page that plays a package, and the package's own files straight from its zip. What is sent from here goes to the
 * trial organisation, which one button empties.
 */
@Controller
@RequestMapping("/prova/{packageId}")
class PreviewController {

    private static final Set<String> TEXT_SUBTYPES = Set.of("javascript", "xml");

    private static final String LOCAL_LAYER = "local.js";

    private final Catalogue catalogue;
    private final Trial trial;

    PreviewController(Catalogue catalogue, Trial trial) {
        this.catalogue = catalogue;
        this.trial = trial;
    }

    @GetMapping
    String page(@PathVariable String packageId, Model model) {
        PublishedPackage tried = published(packageId);
        model.addAttribute("id", tried.id());
        model.addAttribute("title", tried.title());
        model.addAttribute("contentLanguage", tried.language());
        return "preview/preview";
    }

    /** Empties the trial organisation: everybody's trials. */
    @PostMapping("/tom")
    String emptyTrial(@PathVariable String packageId) {
        String id = published(packageId).id();
        trial.empty();
        return "redirect:/prova/" + id + "?tom";
    }

    /** A file by its exact name in the zip: nothing outside the package can be named. */
    @GetMapping("/paket/{*path}")
    ResponseEntity<byte[]> file(@PathVariable String packageId, @PathVariable String path) {
        String name = path.replaceFirst("^/", "");
        byte[] packed = published(packageId).file(name).orElseThrow(() -> missing(packageId + path));
        byte[] content = name.equals(LOCAL_LAYER) ? trial.localLayer() : packed;
        return ResponseEntity.ok()
                .contentType(contentType(name))
                .cacheControl(CacheControl.noCache())
                .body(content);
    }

    private PublishedPackage published(String packageId) {
        return catalogue.byId(packageId).orElseThrow(() -> missing(packageId));
    }

    private static ResponseStatusException missing(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing to try at \"" + what + "\"");
    }

    private static MediaType contentType(String name) {
        MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        boolean isText = type.getType().equals("text") || TEXT_SUBTYPES.contains(type.getSubtype());
        return isText ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }
}
