package se.innovationskraft.packager.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that follow from earlier answers by a rule that the reader can see. Nothing is stored.
 *
 * @param most how many are shown at once
 */
public record Suggestions(FieldHead head, int most, List<Line> lines) implements Field {

    public Suggestions {
        lines = List.copyOf(lines);
    }

    @Override
    public FieldType type() {
        return FieldType.SUGGESTIONS;
    }

    @Override
    public int largestValue() {
        return 0;
    }

    @Override
    public boolean isAnswer() {
        return false;
    }

    /** Everything that any line hangs on. */
    public Stream<Condition> conditions() {
        return lines.stream().flatMap(line -> line.anyOf().stream()).flatMap(List::stream);
    }

    /**
     * A line, shown when all conditions of any one of its groups hold.
     *
     * @param anyOf groups of conditions; empty for the line that is shown when no other is
     */
    public record Line(List<List<Condition>> anyOf, Html text) {

        public Line {
            anyOf = anyOf.stream().map(List::copyOf).toList();
        }

        /** Whether it is shown only when no other line is. */
        public boolean isOtherwise() {
            return anyOf.isEmpty();
        }
    }
}
