package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.check.content.Passage.Kind;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Step;

/** What to do in a step is said in at most sixty words (T-504). A warning: an example may need a few more. */
final class InstructionLengthRule {

    private static final int MOST_WORDS = 60;

    private final ExerciseTexts texts;

    InstructionLengthRule(ExerciseTexts texts) {
        this.texts = texts;
    }

    Stream<Problem> check(Exercise exercise) {
        return exercise.steps().stream()
                .filter(step -> words(step) > MOST_WORDS)
                .map(step ->
                        Problem.warning("instruction-too-long", step.source(), step.title(), words(step), MOST_WORDS));
    }

    private int words(Step step) {
        return RunningText.of(texts.of(step).filter(passage -> passage.kind() == Kind.PROSE))
                .wordCount();
    }
}
