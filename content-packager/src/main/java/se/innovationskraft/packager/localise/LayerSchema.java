package se.innovationskraft.packager.localise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of a municipality's file as data, {@code layer-schema.json}: HR's page in the browser goes by the very same.
 *
 * <pre>{"layer": {"kind": "object", "required": […], "keys": {"name": {"kind": "text", "longest": 120}, …}},
 * "logo": {"heaviestPicture": 50000, …}}</pre>
 */
public final class LayerSchema {

    private static final String FILE = "layer-schema.json";

    private final JsonNode rules;

    LayerSchema() {
        this.rules = JsonMapper.builder().build().readTree(bytes());
    }

    /** The file's bytes, UTF-8. */
    public static byte[] bytes() {
        try (InputStream stream = LayerSchema.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(stream, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** What the whole file has to be. */
    JsonNode layer() {
        return rules.path("layer");
    }

    /** What a logo may weigh and hold. */
    JsonNode logo() {
        return rules.path("logo");
    }
}
