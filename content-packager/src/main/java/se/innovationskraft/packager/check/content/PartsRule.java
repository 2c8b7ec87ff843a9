package se.innovationskraft.packager.check.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Step;

/**
 * A long exercise can be shared out over several days: at most 45 minutes of work between pauses, and each part leaves
 * something kept to go on from.
 */
final class PartsRule {

    private static final int LONGEST_PART = 45;

    private PartsRule() {}

    static Stream<Problem> check(Exercise exercise) {
        boolean isLong = exercise.minutes() / exercise.sittings() > LONGEST_PART;
        boolean isShared = exercise.steps().stream().anyMatch(Step::pausesAfter);
        return isLong || isShared ? parts(exercise).stream().flatMap(PartsRule::check) : Stream.empty();
    }

    private static Stream<Problem> check(List<Step> part) {
        Step first = part.get(0);
        Step last = part.get(part.size() - 1);
        int minutes = part.stream().mapToInt(Step::minutes).sum();
        boolean kept = part.stream().flatMap(Step::fields).anyMatch(PartsRule::isKept);
        Stream<Problem> tooLong = minutes <= LONGEST_PART
                ? Stream.empty()
                : Stream.of(Problem.warning(
                        "part-too-long", first.source(), first.title(), last.title(), minutes, LONGEST_PART));
        Stream<Problem> nothing = kept
                ? Stream.empty()
                : Stream.of(Problem.warning("part-keeps-nothing", first.source(), first.title(), last.title()));
        return Stream.concat(tooLong, nothing);
    }

    /** The working steps between pauses; never an empty part. */
    private static List<List<Step>> parts(Exercise exercise) {
        List<List<Step>> parts = new ArrayList<>();
        List<Step> part = new ArrayList<>();
        for (Step step : exercise.steps()) {
            if (!step.isBreak()) {
                part.add(step);
            }
            if (endsPart(step)) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        parts.add(part);
        return parts.stream().filter(steps -> !steps.isEmpty()).toList();
    }

    private static boolean isKept(Field field) {
        return field.isAnswer() && field.head().saved();
    }

    /** Whether one can stop after a step and go on another day. */
    private static boolean endsPart(Step step) {
        return step.isBreak() || step.pausesAfter();
    }
}
