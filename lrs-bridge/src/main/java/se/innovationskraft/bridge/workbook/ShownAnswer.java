package se.innovationskraft.bridge.workbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer in words.
 *
 * @param item what it is stored under; unique in the round
 * @param question as the exercise asks it; empty for a field that this version of the exercise does not have
 * @param step title of the step, where the same question is asked in several; null elsewhere
 * @param words what was answered
 * @param others other answers that met this one when workbooks were joined or a file was read in; none when none did
 */
public record ShownAnswer(
        String item,
        String question,
        @Nullable String step,
        Words words,
        List<Words> others,
        @Nullable Edit edit) {

    public ShownAnswer {
        others = List.copyOf(others);
    }

    /** How an answer is laid out. */
    public enum Kind {
        TEXT,
        LINES,
        LEVEL,
        UNKNOWN,
        TABLE,
        PLAN,
        RAW
    }

    /**
     * What was answered.
     *
     * @param lines texts, in order
     * @param headings of a table's columns
     * @param rows of a table, each as wide as the headings
     */
    public record Words(Kind kind, List<String> lines, List<String> headings, List<List<String>> rows) {

        public Words {
            lines = List.copyOf(lines);
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }

        static Words of(Kind kind, List<String> lines) {
            return new Words(kind, lines, List.of(), List.of());
        }

        static Words of(Kind kind, String line) {
            return of(kind, List.of(line));
        }

        /** As plain lines: a row of a table, or a level with how many there are, is one. */
        public Stream<String> asText() {
            return switch (kind) {
                case TABLE ->
                    rows.stream()
                            .map(cells -> cells.stream()
                                    .filter(cell -> !cell.isBlank())
                                    .collect(Collectors.joining(" · ")));
                case LEVEL -> Stream.of("%s (%s/%s)".formatted(lines.get(0), lines.get(2), lines.get(3)));
                default -> lines.stream().flatMap(String::lines);
            };
        }

        /** Last part of the name of the fragment that lays it out. */
        public String fragment() {
            return kind.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What the form needs to change a free text.
     *
     * @param longest longest text as stored, more than the package has room for
     */
    public record Edit(String text, long rev, int longest) {}
}
