package se.innovationskraft.packager.check.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.ItemId;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Source;
import se.innovationskraft.packager.model.StepKey;

/** No id is used twice: answers hang on them. Steps' short keys must differ too. */
final class UniqueIdsRule implements ContentRule {

    /** An id and where it is written. */
    private record Use(String id, Source source) {}

    @Override
    public Stream<Problem> check(Programme programme) {
        Stream<Use> packages = Stream.concat(
                programme.themes().stream().map(theme -> new Use(theme.id(), theme.source())),
                programme.exercises().stream().map(exercise -> new Use(exercise.id(), exercise.source())));
        Stream<Use> slugs = programme.exercises().stream().map(exercise -> new Use(exercise.slug(), exercise.source()));
        Stream<Use> sheets = programme.sheets().stream().map(sheet -> new Use(sheet.slug(), sheet.source()));
        Stream<Problem> inside = programme.exercises().stream().flatMap(UniqueIdsRule::inside);
        return Stream.of(
                        repeated("duplicate-id", packages),
                        repeated("duplicate-slug", slugs),
                        repeated("duplicate-slug", sheets),
                        inside)
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> inside(Exercise exercise) {
        Stream<Use> fields =
                exercise.fields().map(field -> new Use(field.id(), field.head().source()));
        Stream<Use> steps = exercise.steps().stream().map(step -> new Use(step.id(), step.source()));
        Stream<Use> keys = exercise.steps().stream()
                .flatMap(step -> IntStream.rangeClosed(1, exercise.sittings())
                        .mapToObj(sitting ->
                                new Use(StepKey.of(ItemId.of(exercise, step.id(), sitting)), step.source())));
        return Stream.of(
                        repeated("duplicate-id", fields),
                        repeated("duplicate-step", steps),
                        repeated("step-key-collision", keys))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> repeated(String rule, Stream<Use> uses) {
        Map<String, Source> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        uses.filter(use -> !use.id().isEmpty()).forEach(use -> {
            Source earlier = first.putIfAbsent(use.id(), use.source());
            if (earlier != null) {
                problems.add(Problem.error(rule, use.source(), use.id(), earlier.file(), earlier.line()));
            }
        });
        return problems.stream();
    }
}
