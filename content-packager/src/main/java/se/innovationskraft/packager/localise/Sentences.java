package se.innovationskraft.packager.localise;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text by its sentences: what somebody has to read when it has changed is seldom all of it. */
final class Sentences {

    private static final int MOST = 400;

    private Sentences() {}

    /** The sentences of a text that another does not have, in quotation marks; a dash when it has them all. */
    static String missing(String text, String other) {
        Set<String> known = new HashSet<>(of(other));
        String missing = String.join(
                " ",
                of(text).stream().filter(sentence -> !known.contains(sentence)).toList());
        if (missing.isEmpty()) {
            return "–";
        }
        return "”" + (missing.length() > MOST ? missing.substring(0, MOST) + "…" : missing) + "”";
    }

    private static List<String> of(String text) {
        return text.lines().flatMap(line -> ofLine(line).stream()).toList();
    }

    private static List<String> ofLine(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("sv"));
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }
}
