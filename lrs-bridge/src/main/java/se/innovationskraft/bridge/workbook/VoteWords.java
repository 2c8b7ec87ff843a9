package se.innovationskraft.bridge.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Votes in words: each row that was given a number, with the text it has in the field voted on; most first. */
final class VoteWords {

    private record Vote(String text, int dots) {}

    private VoteWords() {}

    /**
     * The lines.
     *
     * @param votes the stored votes
     * @param rows the stored rows that they are given to; empty when those are not here
     */
    static List<String> lines(String votes, String rows) {
        List<String> dots = StoredText.decodeList(votes);
        List<List<String>> texts = StoredText.decodeTable(rows);
        List<Vote> given = new ArrayList<>();
        for (int row = 0; row < dots.size(); row++) {
            if (dots.get(row).matches("\\d{1,3}")) {
                given.add(new Vote(text(texts, row), Integer.parseInt(dots.get(row))));
            }
        }
        return given.stream()
                .sorted(Comparator.comparingInt(Vote::dots).reversed())
                .map(vote -> String.format(Locale.ROOT, "%s: %d", vote.text(), vote.dots()))
                .toList();
    }

    /** A row that has gone keeps its number. */
    private static String text(List<List<String>> texts, int row) {
        String text = row < texts.size() ? texts.get(row).get(0).strip() : "";
        return text.isEmpty() ? String.format(Locale.ROOT, "%d", row + 1) : text;
    }
}
