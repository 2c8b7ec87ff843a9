package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/**
 * What an exercise points at exists: maturity areas, steps on their scale, and the exercises it builds on (T-122,
 * T-507). An exercise in a theme points at an area, for the areas suggest exercises; what stands outside the themes,
 * such as the start, need not.
 */
final class ReferenceRule implements ContentRule {

    @Override
    public Stream<Problem> check(Programme programme) {
        List<String> areas = programme.maturityModel().areas().stream()
                .map(MaturityModel.Area::id)
                .toList();
        List<String> levels = IntStream.range(
                        1, programme.maturityModel().levels().size())
                .mapToObj(from -> from + "→" + (from + 1))
                .toList();
        List<String> exercises =
                programme.exercises().stream().map(Exercise::id).toList();
        return programme.exercises().stream()
                .flatMap(exercise -> Stream.of(
                                areaMissing(exercise, areas),
                                unknown("område", exercise.areas(), areas, exercise),
                                unknown("nivå", level(exercise), levels, exercise),
                                unknown("bygger på", exercise.buildsOn(), exercises, exercise))
                        .flatMap(problems -> problems));
    }

    private static Stream<Problem> areaMissing(Exercise exercise, List<String> areas) {
        return exercise.areas().isEmpty() && exercise.theme().isPresent()
                ? Stream.of(Problem.error("area-missing", exercise.source(), String.join(", ", areas)))
                : Stream.empty();
    }

    private static List<String> level(Exercise exercise) {
        return Stream.ofNullable(exercise.level()).toList();
    }

    private static Stream<Problem> unknown(String key, List<String> ids, List<String> known, Exercise exercise) {
        return ids.stream()
                .filter(id -> !known.contains(id))
                .map(id -> Problem.error("bad-value", exercise.source(), key, id, String.join(", ", known)));
    }
}
