package se.innovationskraft.packager.check.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.StepPart;

/** What a {@code visa} block shows has been asked for earlier in the exercise, or in the sitting before. */
final class RecallRule {

    private RecallRule() {}

    static Stream<Problem> check(Exercise exercise) {
        List<String> known = new ArrayList<>();
        List<String> all = exercise.fields().map(Field::id).toList();
        List<Problem> problems = new ArrayList<>();
        exercise.steps().stream().flatMap(step -> step.parts().stream()).forEach(part -> {
            if (part instanceof Field field) {
                known.add(field.id());
            } else if (part instanceof StepPart.Recall recall) {
                check(recall, recall.fromPreviousSitting() ? all : known).forEach(problems::add);
            }
        });
        return problems.stream();
    }

    private static Stream<Problem> check(StepPart.Recall recall, List<String> known) {
        String allowed = String.join(", ", known);
        if (recall.fieldIds().isEmpty()) {
            return Stream.of(Problem.error("recall-unknown", recall.source(), "", allowed));
        }
        return recall.fieldIds().stream()
                .filter(id -> !known.contains(id))
                .map(id -> Problem.error("recall-unknown", recall.source(), id, allowed));
    }
}
