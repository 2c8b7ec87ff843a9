package se.innovationskraft.bridge.lrs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.innovationskraft.bridge.web.ApiProblem;
import se.innovationskraft.bridge.web.BridgeSettings;

/** The xAPI profile that our statements name, each version as it lies in {@code doc/xapi}. Open to all. */
@RestController
class ProfileController {

    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
    private static final String FILES = "classpath:xapi-profile/profile-v*.jsonld";

    /** The documents are written for this base of identifiers. */
    private static final String BASE = "https://w3id.org/innovationskraft";

    private final NavigableMap<Integer, byte[]> versions = new TreeMap<>();

    ProfileController(ResourcePatternResolver resources, BridgeSettings settings) throws IOException {
        for (Resource file : resources.getResources(FILES)) {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            // what a bridge of another programme is sent names that programme's base
            versions.put(number(file), text.replace(BASE, settings.iri()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static int number(Resource file) {
        return Integer.parseInt(String.valueOf(file.getFilename()).replaceAll("\\D", ""));
    }

    /** The newest version. */
    @GetMapping("/xapi-profile")
    ResponseEntity<byte[]> newest() {
        return document(versions.lastEntry().getValue());
    }

    @GetMapping("/xapi-profile/v{version:[0-9]{1,4}}")
    ResponseEntity<byte[]> version(@PathVariable int version) {
        byte[] document = versions.get(version);
        if (document == null) {
            throw ApiProblem.of(HttpStatus.NOT_FOUND, "No version " + version + " of the profile");
        }
        return document(document);
    }

    private static ResponseEntity<byte[]> document(byte[] body) {
        return ResponseEntity.ok()
                .contentType(JSON_LD)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(body);
    }
}
