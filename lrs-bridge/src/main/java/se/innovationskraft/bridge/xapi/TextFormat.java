package se.innovationskraft.bridge.xapi;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Strings of a given form.
 *
 * @param description what is allowed, to end a sentence with
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#40-special-data-types-and-rules">4.0 Special Data Types and Rules</a>
 */
record TextFormat(String description, Predicate<String> test) {

    /** Best effort, as 2.2 allows: a scheme, no character that RFC 3987 excludes, and a host where http has to have one. */
    static final TextFormat IRI = new TextFormat(
            "an IRI with its scheme, such as \"https://example.org/a\"",
            matching("(?!https?:(?!//[^/?#]))[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+"));

    static final TextFormat MAILTO = new TextFormat(
            "\"mailto:\" and an e-mail address", matching("mailto:[^\\s\\p{Cntrl}@?<>,]+@[^\\s\\p{Cntrl}@?<>,]+"));
    static final TextFormat SHA1 = new TextFormat("the 40 hexadecimal digits of a SHA-1", matching("[0-9A-Fa-f]{40}"));
    static final TextFormat SHA2 = new TextFormat(
            "the 56, 64, 96 or 128 hexadecimal digits of a SHA-2",
            matching("(?:[0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})"));
    /** RFC 4122's text form; any version and variant, as the specification's own examples have none. */
    static final TextFormat UUID = new TextFormat(
            "a UUID such as \"6f1d1b5e-3a0a-4d1b-9d6e-0c2f6a1b7c3d\"",
            matching("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"));

    static final TextFormat LANGUAGE_TAG =
            new TextFormat("a language tag of RFC 5646 such as \"sv\" or \"en-GB\"", LanguageTag::isWellFormed);
    static final TextFormat TIMESTAMP = new TextFormat(
            "a time of RFC 3339 such as \"2026-11-21T08:15:00.123Z\", not with the offset -00:00",
            text -> Timestamp.parse(text).isPresent());
    static final TextFormat DURATION =
            new TextFormat("a duration of ISO 8601 such as \"PT4M3.5S\" or \"P2W\"", TextFormat::isDuration);
    static final TextFormat MEDIA_TYPE = new TextFormat(
            "a media type such as \"application/pdf\"",
            matching("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(?:\\s*;[^\\p{Cntrl}]*)?"));
    static final TextFormat VERSION =
            new TextFormat("1.0, 1.0.x or 2.0.0", matching("1\\.0(?:\\.(?:0|[1-9][0-9]*))?|2\\.0\\.0"));

    /** Weeks stand alone; each other part at most once, in order. */
    private static final Pattern DURATION_PARTS =
            Pattern.compile("P(?:NW|(?=\\d|T)(?:NY)?(?:NM)?(?:ND)?(?:T(?=\\d)(?:NH)?(?:NM)?(?:NS)?)?)"
                    .replace("N", "\\d+(?:[.,]\\d+)?"));

    private static final Pattern FRACTION_BEFORE_THE_END = Pattern.compile("[.,]\\d+[A-Z].");

    boolean matches(String text) {
        return test.test(text);
    }

    /** Only the smallest part may have decimals (ISO 8601:2004 4.4.3.2). */
    private static boolean isDuration(String text) {
        return text.length() <= 200
                && DURATION_PARTS.matcher(text).matches()
                && !FRACTION_BEFORE_THE_END.matcher(text).find();
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
