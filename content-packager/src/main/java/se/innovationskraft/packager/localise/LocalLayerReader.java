package se.innovationskraft.packager.localise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a municipality's settings, strict JSON; {@code doc/hr.md} lists the keys:
 *
 * <pre>{"org": "demo", "name": "Demo kommun", "introduction": "…", "logo": {"file": "logo.png", "alt": "…"}}</pre>
 *
 * <p>Every value is checked, because a package is copied to hundreds of people, and a key that is not known is refused:
 * it may be a secret. What a package holds, {@code local.js} with {@code logo.svg} beside it, reads back to the same layer.
 */
public final class LocalLayerReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, String> titles;
    private final Function<String, Optional<byte[]>> pictures;

    /**
     * Reads for one programme.
     *
     * @param titles of its exercises, by id
     * @param pictures gives the picture with a name, from beside the file; empty when there is none
     */
    public LocalLayerReader(Map<String, String> titles, Function<String, Optional<byte[]>> pictures) {
        this.titles = titles;
        this.pictures = pictures;
    }

    /** The layer, or what is wrong with the file. */
    public record Result(Optional<LocalLayer> layer, List<Problem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }

        /** Whose layer it is; empty when it cannot be used. */
        public Optional<Municipality> municipality(String file) {
            return layer.map(sound -> Municipality.of(sound, file));
        }
    }

    /**
     * Reads the settings.
     *
     * @param file what to call the file in problems
     */
    public Result read(String file, byte[] json) {
        List<Problem> problems = new ArrayList<>();
        String text = new String(json, StandardCharsets.UTF_8);
        ObjectNode settings = parse(file, text, problems::add);
        if (settings == null) {
            return new Result(Optional.empty(), problems);
        }
        removeEmpty(settings);
        Setting root = Setting.root(settings, new Setting.Place(file, new SettingLines(MAPPER, text), problems::add));
        LayerSchema schema = new LayerSchema();
        new SettingChecks(titles.keySet()).of(schema.layer()).check(root);
        Optional<byte[]> logo = problems.isEmpty() && settings.has("logo")
                ? new LogoReader(pictures, schema.logo())
                        .read(root.child("logo").child("file"))
                : Optional.empty();
        return new Result(problems.isEmpty() ? Optional.of(layer(settings, logo)) : Optional.empty(), problems);
    }

    private static @Nullable ObjectNode parse(String file, String json, Consumer<Problem> problems) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node instanceof ObjectNode settings) {
                return settings;
            }
            problems.accept(Problem.inFile("org-not-object", file));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            problems.accept(Problem.error("org-not-json", new Source(file, line), e.getOriginalMessage()));
        }
        return null;
    }

    /** A form that is not filled in leaves empty values: they are as good as none. */
    private static void removeEmpty(ObjectNode settings) {
        settings.removeIf(value -> value.isNull()
                || (value.isString() && value.stringValue().isBlank())
                || (value.isContainer() && value.isEmpty()));
    }

    private LocalLayer layer(ObjectNode settings, Optional<byte[]> logo) {
        if (settings.get("logo") instanceof ObjectNode given) {
            given.put("file", LocalLayerFiles.LOGO);
        }
        List<String> order = new ArrayList<>();
        if (settings.get("order") instanceof ArrayNode given) {
            given.forEach(place -> order.add(place.isObject() ? place.path("id").stringValue() : place.stringValue()));
            settings.set("order", withTitles(order));
        }
        return new LocalLayer(MAPPER.writeValueAsString(settings), logo, order);
    }

    /** A package knows no other exercise by name. */
    private ArrayNode withTitles(List<String> order) {
        ArrayNode places = MAPPER.createArrayNode();
        order.forEach(id -> places.addObject().put("id", id).put("title", titles.get(id)));
        return places;
    }
}
