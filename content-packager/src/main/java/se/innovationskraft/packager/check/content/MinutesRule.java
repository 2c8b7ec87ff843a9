package se.innovationskraft.packager.check.content;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Step;

/** The steps' minutes, times the sittings, are the time that the exercise says it takes (T-121, T-500). */
final class MinutesRule {

    private MinutesRule() {}

    static Stream<Problem> check(Exercise exercise) {
        int steps = exercise.steps().stream().mapToInt(Step::minutes).sum();
        int total = steps * exercise.sittings();
        if (total == exercise.minutes()) {
            return Stream.empty();
        }
        String sum = exercise.steps().stream()
                .map(step -> Integer.toString(step.minutes()))
                .collect(Collectors.joining(" + "));
        String written = exercise.sittings() == 1 ? sum : "(" + sum + ") × " + exercise.sittings();
        return Stream.of(Problem.error("minutes-do-not-add-up", exercise.source(), exercise.minutes(), written, total));
    }
}
