package se.innovationskraft.packager.authoring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Problem;

/** Typed reading of front matter: a value that is not allowed gives a problem that says what is. */
final class FrontMatterValues {

    static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final Pattern IRI = Pattern.compile("https://[A-Za-z0-9./_-]*[A-Za-z0-9]");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*min(uter)?");

    private final FrontMatter frontMatter;
    private final Consumer<Problem> problems;

    FrontMatterValues(FrontMatter frontMatter, Consumer<Problem> problems) {
        this.frontMatter = frontMatter;
        this.problems = problems;
    }

    /** A value that must be there; the empty string after a problem. */
    String required(String key) {
        String value = frontMatter.value(key);
        if (value == null) {
            problems.accept(Problem.error("missing-key", frontMatter.at(key), key));
            return "";
        }
        return value;
    }

    /** A value that may be left out. */
    String optional(String key) {
        String value = frontMatter.value(key);
        return value == null ? "" : value;
    }

    /** An id or a slug. */
    String id(String key) {
        return matching(key, ID, "egen-antipilot");
    }

    /** A semantic version of three numbers. */
    String version() {
        return matching("version", VERSION, "1.4.2");
    }

    /** A day that is in the calendar, such as {@code 2026-11-21}; the empty string after a problem. */
    String date(String key) {
        String value = required(key);
        try {
            return value.isEmpty() ? "" : LocalDate.parse(value).toString();
        } catch (DateTimeParseException e) {
            misshapen(key, value, "2026-11-21");
            return "";
        }
    }

    /** A time such as {@code 45 min}; 0 after a problem. */
    int minutes(String key) {
        String value = required(key);
        Matcher matcher = MINUTES.matcher(value);
        if (matcher.matches()) {
            return Integer.parseInt(matcher.group(1));
        }
        if (!value.isEmpty()) {
            misshapen(key, value, "45 min");
        }
        return 0;
    }

    /** A whole number within bounds; null when it is left out or wrong. */
    @Nullable
    Integer number(String key, int least, int greatest) {
        String value = frontMatter.value(key);
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,4}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= greatest) {
            return Integer.valueOf(value);
        }
        reject(key, value, least + "–" + greatest);
        return null;
    }

    /** One of some Swedish words; the first meaning after a problem. */
    <T> T oneOf(String key, Map<String, T> meanings) {
        String value = required(key);
        T meaning = meanings.get(value);
        if (meaning != null) {
            return meaning;
        }
        if (!value.isEmpty()) {
            reject(key, value, String.join(", ", meanings.keySet()));
        }
        return meanings.values().iterator().next();
    }

    /** One of some Swedish words, or something else when it is left out. */
    <T> T oneOf(String key, Map<String, T> meanings, T otherwise) {
        return frontMatter.value(key) == null ? otherwise : oneOf(key, meanings);
    }

    /** Ids with commas between, empty when left out. */
    List<String> ids(String key) {
        String value = frontMatter.value(key);
        if (value == null) {
            return List.of();
        }
        List<String> ids = Arrays.stream(value.split(",")).map(String::strip).toList();
        Stream<String> wrong = ids.stream().filter(id -> !ID.matcher(id).matches());
        wrong.forEach(id -> misshapen(key, id, "o05"));
        return ids;
    }

    /** Says that a value is not allowed. */
    void reject(String key, String value, String allowed) {
        problems.accept(Problem.error("bad-value", frontMatter.at(key), key, value, allowed));
    }

    /** The base of IRIs: an https address without a slash at the end. */
    String iri(String key) {
        return matching(key, IRI, "https://w3id.org/innovationskraft");
    }

    private void misshapen(String key, String value, String example) {
        problems.accept(Problem.error("bad-shape", frontMatter.at(key), key, value, example));
    }

    private String matching(String key, Pattern pattern, String example) {
        String value = required(key);
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            misshapen(key, value, example);
        }
        return value;
    }
}
