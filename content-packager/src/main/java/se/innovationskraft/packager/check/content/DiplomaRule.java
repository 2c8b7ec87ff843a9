package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** An exercise that ends with a diploma needs the programme's diploma, with a place for the name. */
final class DiplomaRule implements ContentRule {

    private static final String NAME = "[Namn]";

    @Override
    public Stream<Problem> check(Programme programme) {
        boolean hasDiploma =
                programme.diploma().filter(text -> text.value().contains(NAME)).isPresent();
        return programme.exercises().stream()
                .filter(Exercise::diploma)
                .filter(exercise -> !hasDiploma)
                .map(exercise -> Problem.error("diploma-missing", exercise.source(), NAME));
    }
}
