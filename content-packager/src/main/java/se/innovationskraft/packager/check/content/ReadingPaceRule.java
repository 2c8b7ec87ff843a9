package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Step;

/** A step leaves time to do it, not just to read it: 25 words a minute, and 60 more to begin with. */
final class ReadingPaceRule {

    private static final int WORDS_A_MINUTE = 25;
    private static final int WORDS_TO_BEGIN_WITH = 60;

    private final ExerciseTexts texts;

    ReadingPaceRule(ExerciseTexts texts) {
        this.texts = texts;
    }

    Stream<Problem> check(Exercise exercise) {
        return exercise.steps().stream()
                .filter(step -> words(step) > mostWords(step))
                .map(step -> Problem.warning(
                        "too-much-to-read", step.source(), step.title(), words(step), step.minutes(), mostWords(step)));
    }

    private int words(Step step) {
        return RunningText.of(texts.of(step).filter(Passage::isReadInStep)).wordCount();
    }

    private static int mostWords(Step step) {
        return WORDS_A_MINUTE * step.minutes() + WORDS_TO_BEGIN_WITH;
    }
}
