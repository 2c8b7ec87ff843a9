package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.SheetSection;

/**
 * An exercise holds what a leader needs to run it: a template to fill in, a way to do it at a distance, and a plan for
 * what comes after (T-503, T-506, and domain rule "ta vidare").
 */
final class CompletenessRule implements ContentRule {

    @Override
    public Stream<Problem> check(Programme programme) {
        return programme.exercises().stream().flatMap(CompletenessRule::check);
    }

    private static Stream<Problem> check(Exercise exercise) {
        return Stream.of(
                        missingIf(exercise.fields().noneMatch(Field::isAnswer), "no-template", exercise),
                        missingIf(
                                exercise.form() == Exercise.Form.GROUP
                                        && !exercise.section(SheetSection.REMOTE)
                                                .isPresent(),
                                "remote-variant-missing",
                                exercise),
                        missingIf(
                                exercise.fields()
                                        .noneMatch(field -> field.head().role() == Role.PLAN),
                                "plan-missing",
                                exercise))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> missingIf(boolean missing, String rule, Exercise exercise) {
        return missing ? Stream.of(Problem.warning(rule, exercise.source())) : Stream.empty();
    }
}
