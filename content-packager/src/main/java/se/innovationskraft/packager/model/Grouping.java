package se.innovationskraft.packager.model;

import java.util.Locale;

/**
 * Who does a step.
 *
 * @param size people in each group, 0 unless {@link Kind#GROUP}
 */
public record Grouping(Kind kind, int size) {

    /** The ways to be together that a step can ask for. */
    public enum Kind {
        ALONE,
        PAIR,
        GROUP,
        ALL,
        BREAK;

        /** The word in attributes and message keys. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
