package se.innovationskraft.packager.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every field has.
 *
 * @param id unique in the exercise; never changes once published
 * @param question the label, one line of plain text
 * @param hint more help, plain text, empty when none
 * @param required whether the exercise can be finished without it
 * @param saved false for what must never be stored anywhere
 * @param origin where its text may be fetched from, null when nowhere
 */
public record FieldHead(
        String id,
        String question,
        String hint,
        Role role,
        boolean required,
        boolean saved,
        @Nullable Origin origin,
        Source source) {

    /** A head of a field that fetches no text from elsewhere. */
    public FieldHead(
            String id, String question, String hint, Role role, boolean required, boolean saved, Source source) {
        this(id, question, hint, role, required, saved, null, source);
    }

    /** What an answer is for; the workbook sorts by it. */
    public enum Role {
        OUTCOME,
        REFLECTION,
        PLAN,
        GOAL,
        EXAMPLE;

        /** The word in attributes. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
