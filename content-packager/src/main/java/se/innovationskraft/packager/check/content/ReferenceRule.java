package se.innovationskraft.packager.check.content;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** What an exercise points at exists: maturity areas and the exercises it builds on (T-122, T-507). */
final class ReferenceRule implements ContentRule {

    @Override
    public Stream<Problem> check(Programme programme) {
        List<String> areas = programme.maturityModel().areas().stream()
                .map(MaturityModel.Area::id)
                .toList();
        List<String> exercises =
                programme.exercises().stream().map(Exercise::id).toList();
        return programme.exercises().stream()
                .flatMap(exercise -> Stream.of(
                                areaMissing(exercise, areas),
                                unknown("område", exercise.areas(), areas, exercise),
                                unknown("bygger på", exercise.buildsOn(), exercises, exercise))
                        .flatMap(problems -> problems));
    }

    private static Stream<Problem> areaMissing(Exercise exercise, List<String> areas) {
        return exercise.areas().isEmpty()
                ? Stream.of(Problem.error("area-missing", exercise.source(), String.join(", ", areas)))
                : Stream.empty();
    }

    private static Stream<Problem> unknown(String key, List<String> ids, List<String> known, Exercise exercise) {
        return ids.stream()
                .filter(id -> !known.contains(id))
                .map(id -> Problem.error("bad-value", exercise.source(), key, id, String.join(", ", known)));
    }
}
