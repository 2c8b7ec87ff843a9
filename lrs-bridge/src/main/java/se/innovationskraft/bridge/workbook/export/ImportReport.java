package se.innovationskraft.bridge.workbook.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, exercise by exercise.
 *
 * @param lines in the order of the file
 */
record ImportReport(List<Line> lines) {

    ImportReport {
        lines = List.copyOf(lines);
    }

    /** How many texts have come. */
    public int came() {
        return lines.stream().mapToInt(Line::came).sum();
    }

    /** Whether the workbook already said everything that the file does. */
    public boolean isKnown() {
        return lines.stream()
                .allMatch(line -> line.came() == 0 && line.differed().isEmpty() && line.refusal() == null);
    }

    /** What a line is about, as the last part of a message's key. */
    enum Kind {
        ANSWERS,
        NOTES,
        PLAN,
        FOLLOW_UP,
        THEN,
        OTHER;

        static Kind of(String state) {
            return switch (state) {
                case "answers" -> ANSWERS;
                case "notes" -> NOTES;
                case "plan" -> PLAN;
                case "follow-up" -> FOLLOW_UP;
                case "then" -> THEN;
                default -> OTHER;
            };
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why something stays in the file, as the last part of a message's key. */
    enum Refusal {
        PROGRAMME,
        STATE,
        FOREIGN,
        FORM,
        LARGE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A document.
     *
     * @param activity its name; empty for the programme
     * @param title of the exercise or theme; empty for the programme
     * @param came how many texts are in the workbook now that were not
     * @param same how many were there already
     * @param differed what was asked where both had a text; both are in the workbook now
     * @param moved rounds that got another number: from, to
     * @param refusal null when it was taken in
     */
    record Line(
            Kind kind,
            String activity,
            String title,
            int came,
            int same,
            List<String> differed,
            Map<Integer, Integer> moved,
            @Nullable Refusal refusal) {

        Line {
            differed = List.copyOf(differed);
            moved = new TreeMap<>(moved);
        }

        static Line refused(Kind kind, String activity, String title, Refusal refusal) {
            return new Line(kind, activity, title, 0, 0, List.of(), Map.of(), refusal);
        }
    }
}
