package se.innovationskraft.packager.check.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Step;

/**
 * Where an author divides an exercise by {@code pausa här}, each part fits in a meeting and ends in something kept. A
 * warning: how a group divides its time is its own matter.
 */
final class PausesRule {

    private static final int LONGEST_PART = 45;

    private PausesRule() {}

    static Stream<Problem> check(Exercise exercise) {
        if (exercise.steps().stream().noneMatch(Step::pausesAfter)) {
            return Stream.empty();
        }
        return parts(exercise).stream().flatMap(PausesRule::check);
    }

    private static Stream<Problem> check(List<Step> part) {
        Step first = part.get(0);
        int minutes = part.stream().mapToInt(Step::minutes).sum();
        Stream<Problem> tooLong = minutes <= LONGEST_PART
                ? Stream.empty()
                : Stream.of(Problem.warning("part-too-long", first.source(), first.title(), minutes, LONGEST_PART));
        boolean keeps = part.stream().flatMap(Step::fields).anyMatch(PausesRule::isKept);
        Stream<Problem> keepsNothing = keeps
                ? Stream.empty()
                : Stream.of(Problem.warning("part-keeps-nothing", first.source(), first.title()));
        return Stream.concat(tooLong, keepsNothing);
    }

    private static boolean isKept(Field field) {
        return field.isAnswer() && field.head().saved();
    }

    /** The steps between pauses; a break is a pause too, and is itself no work. */
    private static List<List<Step>> parts(Exercise exercise) {
        List<List<Step>> parts = new ArrayList<>();
        List<Step> current = new ArrayList<>();
        for (Step step : exercise.steps()) {
            if (!step.isBreak()) {
                current.add(step);
            }
            if (step.isBreak() || step.pausesAfter()) {
                parts.add(current);
                current = new ArrayList<>();
            }
        }
        parts.add(current);
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
