package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.StateBudget;

/** Everything that can be written in an exercise fits in what SCORM 1.2 keeps. */
final class StateBudgetRule {

    private StateBudgetRule() {}

    static Stream<Problem> check(Exercise exercise) {
        int worstCase = StateBudget.worstCase(exercise);
        if (worstCase > StateBudget.REFUSE_ABOVE) {
            int over = worstCase - StateBudget.REFUSE_ABOVE;
            return Stream.of(
                    Problem.error("budget-exceeded", exercise.source(), worstCase, StateBudget.REFUSE_ABOVE, over));
        }
        if (worstCase > StateBudget.WARN_ABOVE) {
            return Stream.of(Problem.warning("budget-tight", exercise.source(), worstCase, StateBudget.WARN_ABOVE));
        }
        return Stream.empty();
    }
}
