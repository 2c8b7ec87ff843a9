package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.content.Passage.Kind;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Step;

/**
 * A step says what to do, with the verb first (T-504). No dictionary: at least one sentence must begin with something
 * else than a pronoun, an article, a preposition and the like. So a noun slips through, but nobody is blamed wrongly.
 */
final class InstructionVerbRule implements ContentRule {

    private final ExerciseTexts texts;

    InstructionVerbRule(ExerciseTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> check(Programme programme) {
        WordList notVerbs = WordList.read("not-a-verb", programme.language());
        return programme.exercises().stream()
                .flatMap(exercise -> exercise.steps().stream())
                .filter(step -> !step.isBreak())
                .flatMap(step -> check(step, notVerbs));
    }

    private Stream<Problem> check(Step step, WordList notVerbs) {
        List<String> firstWords = texts.of(step)
                .filter(passage -> passage.kind() == Kind.PROSE)
                .flatMap(passage -> RunningText.of(passage).sentences())
                .flatMap(sentence -> RunningText.words(sentence).limit(1))
                .toList();
        if (firstWords.isEmpty()) {
            return Stream.of(Problem.warning("instruction-missing", step.source(), step.title()));
        }
        return firstWords.stream().allMatch(notVerbs::isIn)
                ? Stream.of(Problem.warning("instruction-without-verb", step.source(), step.title(), firstWords.get(0)))
                : Stream.empty();
    }
}
