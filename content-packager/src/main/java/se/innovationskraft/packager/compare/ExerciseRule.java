package se.innovationskraft.packager.compare;

import java.util.stream.Stream;

/** Looks for one kind of difference in an exercise that both releases have. */
interface ExerciseRule {

    Stream<Reason> compare(ExercisePage old, ExercisePage now);
}
