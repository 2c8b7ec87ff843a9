package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;

/**
 * No step is longer than anybody can keep their mind on, and a long sitting has a break, or a pause to go on after another day
 * (T-501, T-505).
 */
final class StepLengthRule {

    private static final int LONGEST_STEP = 35;
    private static final int LONGEST_SITTING_WITHOUT_BREAK = 75;

    private StepLengthRule() {}

    static Stream<Problem> check(Exercise exercise) {
        Stream<Problem> steps = exercise.steps().stream()
                .filter(step -> step.minutes() < 1 || step.minutes() > LONGEST_STEP)
                .map(step -> Problem.error("step-length", step.source(), step.title(), step.minutes(), LONGEST_STEP));
        return Stream.concat(steps, missingBreak(exercise));
    }

    private static Stream<Problem> missingBreak(Exercise exercise) {
        int sitting = exercise.minutes() / exercise.sittings();
        boolean hasBreak = exercise.steps().stream().anyMatch(step -> step.isBreak() || step.pausesAfter());
        return sitting <= LONGEST_SITTING_WITHOUT_BREAK || hasBreak
                ? Stream.empty()
                : Stream.of(Problem.error("break-missing", exercise.source(), sitting, LONGEST_SITTING_WITHOUT_BREAK));
    }
}
