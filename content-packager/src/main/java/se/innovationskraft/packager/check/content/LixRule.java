package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.check.content.Passage.Kind;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;

/** An exercise is easy to read, and what is said aloud is very easy to say. Measured over all of it: LIX needs length. */
final class LixRule {

    private static final int HIGHEST = 40;
    private static final int HIGHEST_ALOUD = 30;

    private final ExerciseTexts texts;

    LixRule(ExerciseTexts texts) {
        this.texts = texts;
    }

    Stream<Problem> check(Exercise exercise) {
        RunningText aloud = RunningText.of(texts.of(exercise).filter(passage -> passage.kind() == Kind.SAY));
        return Stream.concat(
                problemIf(texts.sentences(exercise).lix(), HIGHEST, "lix-high", exercise),
                problemIf(aloud.lix(), HIGHEST_ALOUD, "lix-high-aloud", exercise));
    }

    private static Stream<Problem> problemIf(int lix, int highest, String rule, Exercise exercise) {
        return lix <= highest ? Stream.empty() : Stream.of(Problem.warning(rule, exercise.source(), lix, highest));
    }
}
