package se.innovationskraft.packager.check.content;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Origin;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/**
 * Where a text may be fetched from is another exercise, and a field of text there. A warning: the button says so itself
 * when it finds nothing, and two exercises may be written at the same time.
 */
final class OriginRule implements ContentRule {

    @Override
    public Stream<Problem> check(Programme programme) {
        return programme.exercises().stream()
                .flatMap(exercise -> exercise.fields()
                        .filter(field -> field.head().origin() != null)
                        .flatMap(field -> check(programme, exercise, field)));
    }

    private static Stream<Problem> check(Programme programme, Exercise exercise, Field field) {
        Origin origin = field.head().origin();
        if (origin == null || holdsText(programme, exercise, origin)) {
            return Stream.empty();
        }
        String allowed = programme
                .exercise(origin.exerciseId())
                .map(OriginRule::fieldsOfText)
                .orElse("");
        String written = origin.exerciseId() + "/" + origin.fieldId();
        return Stream.of(Problem.warning("origin-unknown", field.head().source(), written, allowed));
    }

    private static boolean holdsText(Programme programme, Exercise exercise, Origin origin) {
        Optional<Field> field = programme
                .exercise(origin.exerciseId())
                .filter(other -> !other.id().equals(exercise.id()))
                .flatMap(other -> other.fields()
                        .filter(candidate -> candidate.id().equals(origin.fieldId()))
                        .findFirst());
        return isText(field.orElse(null));
    }

    private static String fieldsOfText(Exercise exercise) {
        return exercise.fields()
                .filter(OriginRule::isText)
                .map(field -> exercise.id() + "/" + field.id())
                .collect(Collectors.joining(", "));
    }

    private static boolean isText(@Nullable Field field) {
        return field instanceof Field.LongFillIn || field instanceof Field.TextList || field instanceof Field.Table;
    }
}
