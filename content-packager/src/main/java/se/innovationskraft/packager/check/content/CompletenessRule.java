package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.SheetSection;

/**
 * An exercise holds what a leader needs to run it: a template to fill in, a way to do it at a distance, and a plan for
 * what comes after (T-503, T-506, and domain rule "ta vidare"). Outside the themes template and plan may be left out:
 * the start is only read.
 */
final class CompletenessRule {

    private CompletenessRule() {}

    static Stream<Problem> check(Exercise exercise) {
        return Stream.of(templateMissing(exercise), remoteVariantMissing(exercise), planMissing(exercise))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> templateMissing(Exercise exercise) {
        return exercise.theme().isEmpty() || exercise.fields().anyMatch(Field::isAnswer)
                ? Stream.empty()
                : Stream.of(Problem.error("no-template", exercise.source()));
    }

    private static Stream<Problem> remoteVariantMissing(Exercise exercise) {
        return exercise.form() == Exercise.Form.INDIVIDUAL
                        || exercise.section(SheetSection.REMOTE).isPresent()
                ? Stream.empty()
                : Stream.of(Problem.error("remote-variant-missing", exercise.source()));
    }

    private static Stream<Problem> planMissing(Exercise exercise) {
        return exercise.theme().isEmpty()
                        || exercise.fields().anyMatch(field -> field.head().role() == Role.PLAN)
                ? Stream.empty()
                : Stream.of(Problem.warning("plan-missing", exercise.source()));
    }
}
