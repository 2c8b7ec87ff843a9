package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Step;
import se.innovationskraft.packager.model.StepPart;

/** What to do in a step is said in at most sixty words (T-504). A warning: an example may need a few more. */
final class InstructionLengthRule {

    private static final int MOST_WORDS = 60;

    private InstructionLengthRule() {}

    static Stream<Problem> check(Exercise exercise) {
        return exercise.steps().stream()
                .filter(step -> words(step) > MOST_WORDS)
                .map(step ->
                        Problem.warning("instruction-too-long", step.source(), step.title(), words(step), MOST_WORDS));
    }

    private static long words(Step step) {
        return step.parts().stream()
                .filter(StepPart.Prose.class::isInstance)
                .mapToLong(part -> ExerciseTexts.wordCount(((StepPart.Prose) part).html()))
                .sum();
    }
}
