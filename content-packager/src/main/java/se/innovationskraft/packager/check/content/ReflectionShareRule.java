package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Step;

/**
 * A tenth of the time, and at least a minute, is for looking back or choosing what comes next (T-502). A step is when
 * it holds a field for that, or when its heading says so. Only exercises in themes: what stands outside is no exercise
 * in that sense.
 */
final class ReflectionShareRule implements ContentRule {

    private static final int PART = 10;

    @Override
    public Stream<Problem> check(Programme programme) {
        WordList headings = WordList.read("reflection-headings", programme.language());
        return programme.exercises().stream()
                .filter(exercise -> exercise.theme().isPresent())
                .flatMap(exercise -> check(exercise, headings));
    }

    private static Stream<Problem> check(Exercise exercise, WordList headings) {
        int all = exercise.steps().stream().mapToInt(Step::minutes).sum();
        int least = Math.max(1, (all + PART - 1) / PART);
        int reflection = exercise.steps().stream()
                .filter(step -> isReflection(step, headings))
                .mapToInt(Step::minutes)
                .sum();
        return reflection >= least
                ? Stream.empty()
                : Stream.of(Problem.warning("too-little-reflection", exercise.source(), reflection, all, least));
    }

    private static boolean isReflection(Step step, WordList headings) {
        return headings.isIn(step.title())
                || step.fields()
                        .map(field -> field.head().role())
                        .anyMatch(role -> role == Role.REFLECTION || role == Role.PLAN);
    }
}
