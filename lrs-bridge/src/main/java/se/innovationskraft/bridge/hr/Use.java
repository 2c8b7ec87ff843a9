package se.innovationskraft.bridge.hr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the programme is used.
 *
 * @param people who have begun anything; null while they are fewer than the threshold
 * @param exercises in the order of the programme
 */
record Use(@Nullable Integer people, List<ExerciseUse> exercises) {

    Use {
        exercises = List.copyOf(exercises);
    }
}
