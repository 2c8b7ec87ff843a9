package se.innovationskraft.packager.localise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The national texts that somebody at a municipality has read and found in keeping with its own, as
 * {@code <org>.national.json} beside its file:
 *
 * <pre>{"o05/Exempel": {"sha256": "…", "version": "0.3.0"}, …}</pre>
 */
public final class NationalRecord {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, Seen>> FORM = new TypeReference<>() {};

    private final Programme programme;
    private final NationalTexts texts;

    public NationalRecord(Programme programme) {
        this.programme = programme;
        this.texts = new NationalTexts(programme);
    }

    /**
     * A text that was read.
     *
     * @param sha256 of the text, lower-case hexadecimal
     * @param version of the exercise then
     */
    record Seen(String sha256, String version) {}

    /** The file's name. */
    public static String name(Municipality municipality) {
        return municipality.org() + ".national.json";
    }

    /** The record of the texts as they are now, UTF-8. */
    public byte[] write(Municipality municipality) {
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(now(municipality));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A warning for each exercise in which a text under something of the municipality's own has changed since it was read.
     *
     * @param record what was written then; an error when it cannot be read
     */
    public List<Problem> changes(Municipality municipality, byte[] record) {
        Map<String, Seen> before;
        try {
            before = MAPPER.readValue(record, FORM);
        } catch (JacksonException e) {
            return List.of(Problem.inFile("org-national-unreadable", name(municipality)));
        }
        Map<String, Seen> now = now(municipality);
        List<Problem> problems = new ArrayList<>();
        for (Exercise exercise : programme.exercises()) {
            List<String> changed = before.keySet().stream()
                    .filter(place -> place.startsWith(exercise.id() + "/"))
                    .filter(place -> isStillTheirs(place, municipality, now))
                    .filter(place -> !sha256(before, place).equals(sha256(now, place)))
                    .toList();
            if (!changed.isEmpty()) {
                problems.add(warning(municipality, exercise, changed, before));
            }
        }
        return problems;
    }

    /** What the municipality has taken out of its layer since stands on nothing any more. */
    private static boolean isStillTheirs(String place, Municipality municipality, Map<String, Seen> now) {
        String exercise = place.substring(0, place.indexOf('/'));
        return now.containsKey(place)
                || municipality.terms().stream()
                        .anyMatch(term -> NationalTexts.place(exercise, term).equals(place));
    }

    private static Problem warning(
            Municipality municipality, Exercise exercise, List<String> changed, Map<String, Seen> before) {
        String parts = changed.stream()
                .map(place -> place.substring(place.indexOf('/') + 1))
                .collect(Collectors.joining(", "));
        String version = changed.stream()
                .map(before::get)
                .filter(Objects::nonNull)
                .map(Seen::version)
                .findFirst()
                .orElse("");
        Object[] words = {exercise.id(), exercise.title(), parts, version, exercise.version()};
        return Problem.inFile("org-national-changed", municipality.file(), words)
                .asWarning();
    }

    private Map<String, Seen> now(Municipality municipality) {
        Map<String, Seen> now = new TreeMap<>();
        texts.under(municipality).forEach((place, text) -> {
            String version = programme
                    .exercise(place.substring(0, place.indexOf('/')))
                    .map(Exercise::version)
                    .orElse("");
            now.put(place, new Seen(sha256(text), version));
        });
        return now;
    }

    private static String sha256(Map<String, Seen> seen, String place) {
        Seen text = seen.get(place);
        return text == null ? "" : text.sha256();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
