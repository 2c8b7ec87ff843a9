package se.innovationskraft.packager.localise;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.LocalLayer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A municipality with a layer of its own.
 *
 * @param org its short id, which names its folder
 * @param layer sound
 * @param file where the layer is written, for messages
 */
public record Municipality(String org, LocalLayer layer, String file) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The one that a layer names. */
    static Municipality of(LocalLayer layer, String file) {
        return new Municipality(settings(layer).path("org").stringValue(), layer, file);
    }

    /** The exercises that an own case stands under; links stand under theirs. What goes for all stands under none. */
    Stream<String> exercisesWith(String key) {
        return names(key).stream().filter(id -> !id.equals(SettingChecks.EVERY));
    }

    /** The national words that it exchanges. */
    List<String> terms() {
        return names("terms");
    }

    private List<String> names(String key) {
        return List.copyOf(settings(layer).path(key).propertyNames());
    }

    private static JsonNode settings(LocalLayer layer) {
        return MAPPER.readTree(layer.json());
    }
}
