package se.innovationskraft.bridge.hr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an exercise is used. There is one only where so many have begun that they may be counted.
 *
 * @param title of the exercise
 * @param versions of its packages that people have come from, in order
 * @param started people who have begun
 * @param completed people who have completed it; null while they are fewer than the threshold
 */
record ExerciseUse(
        String title,
        List<String> versions,
        int started,
        @Nullable Integer completed) {

    ExerciseUse {
        versions = List.copyOf(versions);
    }
}
