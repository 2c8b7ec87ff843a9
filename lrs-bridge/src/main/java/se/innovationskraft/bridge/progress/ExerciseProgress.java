package se.innovationskraft.bridge.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round of an exercise.
 *
 * @param exercise id such as {@code o05}
 * @param round 1, 2, 3, …
 * @param completed null while it is not
 * @param lastDay day of the latest statement
 */
public record ExerciseProgress(
        String exercise,
        int round,
        LocalDate started,
        @Nullable LocalDate completed,
        LocalDate lastDay) {

    ExerciseProgress with(ExerciseProgress other) {
        return new ExerciseProgress(
                exercise,
                round,
                started.isBefore(other.started) ? started : other.started,
                earlier(completed, other.completed),
                lastDay.isAfter(other.lastDay) ? lastDay : other.lastDay);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
