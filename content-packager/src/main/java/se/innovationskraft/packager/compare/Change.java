package se.innovationskraft.packager.compare;

import java.util.Locale;

/**
 * Everything that can differ between two releases, and what it asks of the version: the table of versions for course
 * packages. MAJOR is what would cost somebody who has begun something; MINOR is new, and can be met half-way; PATCH is
 * the rest.
 */
public enum Change {
    STANDARD_CHANGED(Bump.MAJOR),
    IDENTIFIER_GONE(Bump.MAJOR),
    PART_ADDED(Bump.MAJOR),
    ACTIVITY_CHANGED(Bump.MAJOR),
    STATE_UNREADABLE(Bump.MAJOR),
    EXERCISE_REMOVED(Bump.MAJOR),
    SITTINGS_CHANGED(Bump.MAJOR),
    STEP_REMOVED(Bump.MAJOR),
    STEP_RENAMED(Bump.MAJOR),
    FIELD_REMOVED(Bump.MAJOR),
    FIELD_RENAMED(Bump.MAJOR),
    FIELD_TYPE_CHANGED(Bump.MAJOR),
    NO_LONGER_SAVED(Bump.MAJOR),
    REQUIRED_NOW(Bump.MAJOR),
    REQUIRED_FIELD_ADDED(Bump.MAJOR),
    LIMIT_TIGHTENED(Bump.MAJOR),
    COLUMNS_CHANGED(Bump.MAJOR),
    OPTION_REMOVED(Bump.MAJOR),
    OPTION_MOVED(Bump.MAJOR),
    COUNTED_ROWS_CHANGED(Bump.MAJOR),
    MATURITY_QUESTION_CHANGED(Bump.MAJOR),

    STATE_NEWER(Bump.MINOR),
    EXERCISE_ADDED(Bump.MINOR),
    STEP_ADDED(Bump.MINOR),
    STEPS_IN_OTHER_ORDER(Bump.MINOR),
    FIELD_ADDED(Bump.MINOR),
    FIELD_MOVED(Bump.MINOR),
    HELP_ADDED(Bump.MINOR),
    HELP_REMOVED(Bump.MINOR),
    LOOK_CHANGED(Bump.MINOR),
    SAVED_NOW(Bump.MINOR),
    NO_LONGER_REQUIRED(Bump.MINOR),
    ROLE_CHANGED(Bump.MINOR),
    LIMIT_LOOSENED(Bump.MINOR),
    COLUMN_ADDED(Bump.MINOR),
    OPTION_ADDED(Bump.MINOR),

    OPTION_REWORDED(Bump.PATCH),
    TEXT_CHANGED(Bump.PATCH),
    FILES_CHANGED(Bump.PATCH),
    DETAILS_CHANGED(Bump.PATCH),

    LOCAL_LAYER_DIFFERS(Bump.NONE);

    private final Bump bump;

    Change(Bump bump) {
        this.bump = bump;
    }

    public Bump bump() {
        return bump;
    }

    /** The name in JSON and in the message bundle, such as {@code step-removed}. */
    public String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
