package se.innovationskraft.packager.model;

import org.jspecify.annotations.Nullable;

/**
 * Something to count, from zero.
 *
 * @param goal what to reach, null when none; never a limit
 */
public record Counter(FieldHead head, @Nullable Integer goal, int most) implements Field {

    @Override
    public FieldType type() {
        return FieldType.COUNTER;
    }

    @Override
    public int largestValue() {
        return Integer.toString(most).length();
    }
}
