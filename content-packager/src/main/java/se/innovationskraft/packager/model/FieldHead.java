package se.innovationskraft.packager.model;

import java.util.Locale;

/**
 * What every field has.
 *
 * @param id unique in the exercise; never changes once published
 * @param question the label, one line of plain text
 * @param hint more help, plain text, empty when none
 * @param required whether the exercise can be finished without it
 * @param saved false for what must never be stored anywhere
 */
public record FieldHead(
        String id, String question, String hint, Role role, boolean required, boolean saved, Source source) {

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
