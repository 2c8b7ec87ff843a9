package se.innovationskraft.packager.check.content;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word, or some words in a row, to look for: {@code pitch}, {@code quick win}. A star at the end takes every ending:
 * {@code implementer*}.
 */
final class Phrase {

    private final Pattern pattern;

    Phrase(String written) {
        boolean open = written.endsWith("*");
        String word = open ? written.substring(0, written.length() - 1) : written;
        // quoted, for an author may write anything
        String quoted = Pattern.quote(word).replace(" ", "\\E\\s+\\Q");
        this.pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + quoted + (open ? "\\p{L}*" : "") + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** As it stands in a text; empty when the text does not hold it. */
    Optional<String> in(String text) {
        return pattern.matcher(text).results().findFirst().map(MatchResult::group);
    }
}
