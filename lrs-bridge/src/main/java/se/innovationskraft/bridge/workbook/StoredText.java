package se.innovationskraft.bridge.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as the player stores it ({@code scorm-templates/src/state/text.js}): the separators of {@code suspend_data} are
 * escaped by a backtick and a letter, a line break is a backslash. Parts of a list are joined by {@code ~}, cells of a row
 * by an opening brace.
 */
public final class StoredText {

    private static final String ESCAPED = "`|^~{\\";
    private static final String LETTERS = "gpctbs";
    private static final Pattern MARK = Pattern.compile("`([" + LETTERS + "]?)|\\\\");

    private StoredText() {}

    /** The text in a value. An escape that was cut or is unknown only loses its mark. */
    public static String decode(String value) {
        return MARK.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(unescape(found.group(), found.group(1))));
    }

    /** The parts of a list; none for an empty value. */
    public static List<String> decodeList(String value) {
        List<String> parts = new ArrayList<>();
        if (!value.isEmpty()) {
            for (String part : value.split("~", -1)) {
                parts.add(decode(part));
            }
        }
        return parts;
    }

    /** The rows of a table; a row may be shorter than the table is wide. */
    public static List<List<String>> decodeTable(String value) {
        List<List<String>> rows = new ArrayList<>();
        if (!value.isEmpty()) {
            for (String row : value.split("~", -1)) {
                List<String> cells = new ArrayList<>();
                for (String cell : row.split("\\{", -1)) {
                    cells.add(decode(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** What is stored of a text; empty for one of blanks only. */
    public static String encode(String text) {
        String clean = normalise(text);
        if (clean.codePoints().allMatch(StoredText::isBlank)) {
            return "";
        }
        StringBuilder value = new StringBuilder();
        for (int index = 0; index < clean.length(); index++) {
            char character = clean.charAt(index);
            int place = ESCAPED.indexOf(character);
            if (place >= 0) {
                value.append('`').append(LETTERS.charAt(place));
            } else {
                value.append(character == '\n' ? '\\' : character);
            }
        }
        return value.toString();
    }

    /** Without control characters and halves of surrogate pairs, which an LMS may refuse or change. */
    private static String normalise(String text) {
        return text.replaceAll("\\r\\n?", "\n")
                .replace('\t', ' ')
                .replaceAll("[\\x00-\\x09\\x0b-\\x1f]", "")
                .codePoints()
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0xfeff;
    }

    private static String unescape(String found, String letter) {
        if (found.equals("\\")) {
            return "\n";
        }
        return letter.isEmpty() ? "" : ESCAPED.substring(LETTERS.indexOf(letter), LETTERS.indexOf(letter) + 1);
    }
}
