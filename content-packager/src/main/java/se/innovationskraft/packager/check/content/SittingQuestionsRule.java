package se.innovationskraft.packager.check.content;

import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field.LongFillIn;
import se.innovationskraft.packager.model.Problem;

/** A field with a question per sitting has as many questions as there are sittings. */
final class SittingQuestionsRule {

    private SittingQuestionsRule() {}

    static Stream<Problem> check(Exercise exercise) {
        return exercise.fields()
                .filter(LongFillIn.class::isInstance)
                .map(LongFillIn.class::cast)
                .filter(field -> !field.questions().isEmpty())
                .filter(field -> field.questions().size() != exercise.sittings())
                .map(field -> Problem.error(
                        "sitting-questions",
                        field.head().source(),
                        field.id(),
                        field.questions().size(),
                        exercise.sittings()));
    }
}
