package se.innovationskraft.packager.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.Programme;

/**
 * The diploma's text with its places made ready: the name and the day are filled in when it is printed, the version is
 * known, and any other place, such as {@code [Ort]}, becomes a line to write on.
 */
final class Diploma {

    private static final Pattern PLACE = Pattern.compile("\\[(\\p{L}[\\p{L} ]*)]");

    private Diploma() {}

    static Html places(Html text, Programme programme) {
        return new Html(
                PLACE.matcher(text.value()).replaceAll(place -> Matcher.quoteReplacement(element(place, programme))));
    }

    private static String element(MatchResult place, Programme programme) {
        String word = place.group(1);
        return switch (word) {
            case "Namn" -> "<span data-diploma=\"name\"></span>";
            case "Datum" -> "<span data-diploma=\"day\"></span>";
            case "version" -> programme.version();
            default -> "<span class=\"by-hand\">" + word + "</span>";
        };
    }
}
