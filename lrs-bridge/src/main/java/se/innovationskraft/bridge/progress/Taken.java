package se.innovationskraft.bridge.progress;

import org.jspecify.annotations.Nullable;

/**
 * That somebody has begun an exercise. One person may have several for one exercise: other rounds, other workbooks.
 *
 * @param workbook id, never of one that is joined into another
 * @param exercise id such as {@code o05}; it may be of no exercise that there is
 * @param isCompleted whether this round is
 * @param version of the package; null when it did not say
 */
public record Taken(
        String workbook,
        String exercise,
        boolean isCompleted,
        @Nullable String version) {}
