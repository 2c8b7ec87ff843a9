package se.innovationskraft.bridge.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Theme;

/**
 * The workbook as it is shown.
 *
 * @param chapters one for each theme in order; last the exercises outside the themes, if any has been opened
 */
public record WorkbookPage(List<Goal> goals, Note note, List<Chapter> chapters) {

    public WorkbookPage {
        goals = List.copyOf(goals);
        chapters = List.copyOf(chapters);
    }

    /** Whether nothing has been saved, opened or written. */
    public boolean isEmpty() {
        return note.rev() == 0 && chapters.stream().allMatch(chapter -> chapter.isEmpty() && chapter.noteRev() == 0);
    }

    /** What the leader aims for, as said in an exercise. */
    public record Goal(
            String exercise, String title, @Nullable LocalDate day, List<ShownAnswer> answers) {}

    /**
     * A theme, or what is outside the themes.
     *
     * @param theme null for what is outside
     * @param note null for what is outside
     */
    public record Chapter(
            @Nullable Theme theme,
            List<Method> methods,
            List<Entry> entries,
            @Nullable Note note) {

        public Chapter {
            methods = List.copyOf(methods);
            entries = List.copyOf(entries);
        }

        public String anchor() {
            return theme == null ? "ovrigt" : theme.id();
        }

        /** Style class that carries the theme's colour. */
        public String styleClass() {
            return theme == null ? "no-theme" : "theme-" + theme.colour().name().toLowerCase(Locale.ROOT);
        }

        public boolean isEmpty() {
            return methods.isEmpty() && entries.isEmpty();
        }

        long noteRev() {
            return note == null ? 0 : note.rev();
        }
    }

    /**
     * What an exercise is good for.
     *
     * @param purpose HTML fragment
     * @param result HTML fragment
     * @param completed day of the latest time it was completed; null when it never was
     */
    public record Method(
            String exercise,
            String title,
            String purpose,
            String result,
            @Nullable LocalDate completed) {}

    /**
     * What was saved from an exercise.
     *
     * @param exercise its id
     * @param title its id where it is not in the programme
     * @param isKnown whether it is in the programme
     * @param otherVersion version of the package that saved it; null when it is the one of today
     * @param saved Swedish time
     * @param rounds latest first
     * @param raw the document as stored, when it is not what we can read; else null
     */
    public record Entry(
            String exercise,
            String title,
            boolean isKnown,
            @Nullable String otherVersion,
            LocalDateTime saved,
            List<ShownRound> rounds,
            @Nullable String raw) {

        public Entry {
            rounds = List.copyOf(rounds);
        }
    }
}
