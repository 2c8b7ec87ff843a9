package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word, or some words in a row, to look for: {@code pitch}, {@code quick win}. A star at the end takes every ending:
 * {@code implementer*}.
 */
final class Phrase {

    private static final String NOT_INSIDE_A_WORD = "(?<![\\p{L}\\p{N}])";
    private static final String NOTHING = "(?!)";

    private final String words;
    private final Pattern pattern;

    /** A phrase as an author writes it. */
    static Phrase of(String written) {
        boolean open = written.endsWith("*");
        String word = open ? written.substring(0, written.length() - 1) : written;
        // quoted, for an author may write anything
        String quoted = Pattern.quote(word).replace(" ", "\\E\\s+\\Q");
        return new Phrase(quoted + (open ? "\\p{L}*" : "") + "(?![\\p{L}\\p{N}])");
    }

    /** Any of some phrases; no text holds any of none. To look for all at once is many times quicker than for each. */
    static Phrase anyOf(List<Phrase> phrases) {
        return new Phrase(
                phrases.isEmpty()
                        ? NOTHING
                        : phrases.stream().map(phrase -> phrase.words).collect(Collectors.joining("|", "(?:", ")")));
    }

    private Phrase(String words) {
        this.words = words;
        this.pattern = Pattern.compile(NOT_INSIDE_A_WORD + words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** As it stands in a text; empty when the text does not hold it. */
    Optional<String> in(String text) {
        return pattern.matcher(text).results().findFirst().map(MatchResult::group);
    }

    /** Whether a text holds it. */
    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
