package se.innovationskraft.bridge.journey;

/**
 * What to do next.
 *
 * @param kind last part of its message keys
 */
record NextStep(Kind kind, ExerciseCard exercise) {

    /** Why it comes next. */
    enum Kind {
        /** Nothing has been done yet. */
        BEGIN,
        /** It has been begun. */
        CONTINUE,
        /** It stands first in the plan. */
        NEXT,
        /** All of the plan is done. */
        FINISH
    }

    /** Last part of message keys. */
    public String word() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
