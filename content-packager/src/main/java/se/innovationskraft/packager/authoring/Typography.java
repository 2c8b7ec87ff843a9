package se.innovationskraft.packager.authoring;

import java.util.regex.Pattern;

/** Small things that a typesetter does and an author should not have to think of. */
final class Typography {

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile(
            "(\\d) (?=(?:min|minuter|minut|sekunder|timmar|dagar|veckor|månader|år|kronor|kr|%)(?:\\W|$))");

    private Typography() {}

    /** Keeps a number and its unit on one line. */
    static String keepUnits(String text) {
        return NUMBER_AND_UNIT.matcher(text).replaceAll("$1\u00A0");
    }
}
