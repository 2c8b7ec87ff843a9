package se.innovationskraft.packager.localise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
 * <pre>{"o05/Exempel": {"text": "…", "version": "0.3.0"}, …}</pre>
 *
 * <p>The text itself stands there, and not a hash of it: whoever is to read what has changed must see what it was.
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
     * @param text without markup
     * @param version of the exercise then
     */
    record Seen(String text, String version) {

        Seen {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(version, "version");
        }
    }

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
     * A warning for each text under something of the municipality's own that has changed since it was read, with the
     * sentences that it had and those that it has.
     *
     * @param record what was written then; an error when it cannot be read
     */
    public List<Problem> changes(Municipality municipality, byte[] record) {
        Optional<Map<String, Seen>> before = read(record);
        return before.isEmpty()
                ? List.of(Problem.inFile("org-national-unreadable", name(municipality)))
                : changes(municipality, before.get());
    }

    /** Empty when it is no such record. */
    private static Optional<Map<String, Seen>> read(byte[] record) {
        try {
            return Optional.<Map<String, Seen>>ofNullable(MAPPER.readValue(record, FORM))
                    .filter(seen -> !seen.containsValue(null));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private List<Problem> changes(Municipality municipality, Map<String, Seen> before) {
        Map<String, Seen> now = now(municipality);
        List<Problem> problems = new ArrayList<>();
        for (Exercise exercise : programme.exercises()) {
            before.entrySet().stream()
                    .filter(seen -> seen.getKey().startsWith(exercise.id() + "/"))
                    .filter(seen -> isStillTheirs(seen.getKey(), municipality, now))
                    .filter(seen -> !seen.getValue().text().equals(textOf(now, seen.getKey())))
                    .map(seen -> warning(municipality, exercise, seen, textOf(now, seen.getKey())))
                    .forEach(problems::add);
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
            Municipality municipality, Exercise exercise, Map.Entry<String, Seen> seen, String now) {
        String part = seen.getKey().substring(seen.getKey().indexOf('/') + 1);
        Seen before = seen.getValue();
        Object[] words = {
            exercise.id(),
            exercise.title(),
            part,
            before.version(),
            exercise.version(),
            Sentences.missing(before.text(), now),
            Sentences.missing(now, before.text())
        };
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
            now.put(place, new Seen(text, version));
        });
        return now;
    }

    /** Empty where there is none any more. */
    private static String textOf(Map<String, Seen> seen, String place) {
        Seen text = seen.get(place);
        return text == null ? "" : text.text();
    }
}
