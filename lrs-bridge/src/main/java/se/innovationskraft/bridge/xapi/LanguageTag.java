package se.innovationskraft.bridge.xapi;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Language tags, well-formed ones; whether a language exists is not asked.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5646#section-2.1">RFC 5646, 2.1 Syntax</a>
 */
final class LanguageTag {

    /** Above any real tag; RFC 5646, 4.4 lets a reader set a limit. */
    private static final int MAX_CHARACTERS = 100;

    private static final Pattern SYNTAX = Pattern.compile(
            "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})" // language
                    + "(?:-[a-z]{4})?" // script
                    + "(?:-(?:[a-z]{2}|[0-9]{3}))?" // region
                    + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*" // variants
                    + "(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*" // extensions
                    + "(?:-x(?:-[a-z0-9]{1,8})+)?" // private use
                    + "|x(?:-[a-z0-9]{1,8})+");

    private static final Set<String> IRREGULAR = Set.of(
            "en-gb-oed",
            "i-ami",
            "i-bnn",
            "i-default",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-mingo",
            "i-navajo",
            "i-pwn",
            "i-tao",
            "i-tay",
            "i-tsu",
            "sgn-be-fr",
            "sgn-be-nl",
            "sgn-ch-de");

    private LanguageTag() {}

    static boolean isWellFormed(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return tag.length() <= MAX_CHARACTERS && (SYNTAX.matcher(lower).matches() || IRREGULAR.contains(lower));
    }
}
