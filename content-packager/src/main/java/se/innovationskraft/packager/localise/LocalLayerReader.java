package se.innovationskraft.packager.localise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a municipality's settings, strict JSON:
 *
 * <pre>{"org": "demo", "name": "Demo kommun", "introduction": "…", "bridge": "https://…", "installKey": "…"}</pre>
 *
 * <p>{@code purpose} is what the leader reads before anything is sent to the bridge: why, and on which legal basis.
 *
 * <p>Every value is checked, because a package is copied to hundreds of people: {@code org} is an id, {@code bridge} an
 * https address (http only to the own machine), and nothing that looks like a secret is let in.
 */
public final class LocalLayerReader {

    private static final List<String> KEYS =
            List.of("org", "name", "introduction", "bridge", "installKey", "salt", "purpose");
    private static final List<String> REQUIRED = List.of("org", "name");
    private static final Pattern ORG = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern BRIDGE =
            Pattern.compile("https://[^\\s\"']+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?/?");
    private static final int LONGEST_TEXT = 1_500;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final String file;
    private final Consumer<Problem> problems;

    private LocalLayerReader(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The layer, or what is wrong with the file. */
    public record Result(Optional<LocalLayer> layer, List<Problem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the settings.
     *
     * @param file what to call the file in problems
     */
    public static Result read(String file, byte[] json) {
        List<Problem> problems = new ArrayList<>();
        LocalLayerReader reader = new LocalLayerReader(file, problems::add);
        ObjectNode settings = reader.parse(json);
        if (settings != null) {
            reader.check(settings);
        }
        if (settings == null || problems.stream().anyMatch(Problem::isError)) {
            return new Result(Optional.empty(), problems);
        }
        return new Result(Optional.of(new LocalLayer(MAPPER.writeValueAsString(settings), Optional.empty())), problems);
    }

    private @Nullable ObjectNode parse(byte[] json) {
        try {
            JsonNode node = MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
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

    private void check(ObjectNode settings) {
        settings.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> problems.accept(Problem.inFile("org-unknown-key", file, key, String.join(", ", KEYS))));
        REQUIRED.stream()
                .filter(key -> text(settings, key).isBlank())
                .forEach(key -> problems.accept(Problem.inFile("org-missing-key", file, key)));
        require(settings, "org", ORG.asMatchPredicate(), "a–z, 0–9, -");
        require(settings, "bridge", BRIDGE.asMatchPredicate(), "https://…");
        require(settings, "introduction", text -> text.length() <= LONGEST_TEXT, "≤ " + LONGEST_TEXT);
        require(settings, "purpose", text -> text.length() <= LONGEST_TEXT, "≤ " + LONGEST_TEXT);
    }

    private void require(
            ObjectNode settings, String key, java.util.function.Predicate<String> allowed, String description) {
        String value = text(settings, key);
        if (!value.isEmpty() && !allowed.test(value)) {
            problems.accept(Problem.inFile("org-bad-value", file, key, value, description));
        }
    }

    private static String text(ObjectNode settings, String key) {
        return settings.path(key).asString("");
    }
}
