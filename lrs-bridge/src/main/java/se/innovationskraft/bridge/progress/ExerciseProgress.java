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
 * @param version of the package that the latest statement came from; null when it did not say
 */
public record ExerciseProgress(
        String exercise,
        int round,
        LocalDate started,
        @Nullable LocalDate completed,
        LocalDate lastDay,
        @Nullable String version) {

    ExerciseProgress with(ExerciseProgress other) {
        return new ExerciseProgress(
                exercise,
                round,
                started.isBefore(other.started) ? started : other.started,
                earlier(completed, other.completed),
                lastDay.isAfter(other.lastDay) ? lastDay : other.lastDay,
                latest(other).version());
    }

    /** The one of the two whose version holds. */
    private ExerciseProgress latest(ExerciseProgress other) {
        if (version == null || other.version == null) {
            return version == null ? other : this;
        }
        return lastDay.isAfter(other.lastDay) ? this : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
