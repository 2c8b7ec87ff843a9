package se.innovationskraft.packager.check.archive;

import java.util.regex.Pattern;

/** Identifiers that are addresses. */
public final class Iri {

    /** A scheme, a colon and something after it, without the characters that RFC 3987 leaves out. */
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    private Iri() {}

    /** Whether a text is an IRI with a scheme, such as {@code https://example.org/course/1}. */
    public static boolean isAbsolute(String text) {
        return ABSOLUTE.matcher(text).matches();
    }
}
