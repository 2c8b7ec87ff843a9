package se.innovationskraft.bridge.maturity;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.innovationskraft.bridge.maturity.AreaStanding.Past;
import se.innovationskraft.bridge.workbook.Round;
import se.innovationskraft.bridge.workbook.StoredText;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Step;

/** Reads the levels that an exercise asks for, area by area, out of its rounds. */
final class Standings {

    private final MaturityModel model;
    private final Exercise exercise;

    Standings(MaturityModel model, Exercise exercise) {
        this.model = model;
        this.exercise = exercise;
    }

    /** Whether a level, or "don't know", is chosen anywhere in a round. */
    boolean isIn(Round round) {
        return levels(exercise).anyMatch(field -> !round.value(field.id()).isEmpty());
    }

    /**
     * Every area of the model.
     *
     * @param rounds latest first, at least one
     */
    List<AreaStanding> of(List<Round> rounds) {
        return model.areas().stream().map(area -> standing(area, rounds)).toList();
    }

    private AreaStanding standing(MaturityModel.Area area, List<Round> rounds) {
        List<Past> history = rounds.stream()
                .map(round -> new Past(
                        round.number(),
                        round.day(),
                        standing(area, round, role -> role != Role.GOAL),
                        standing(area, round, role -> role == Role.GOAL)))
                .toList();
        return new AreaStanding(
                area.id(),
                area.title(),
                history.get(0).now(),
                history.get(0).goal(),
                example(area, rounds.get(0)),
                history);
    }

    private Standing standing(MaturityModel.Area area, Round round, Predicate<Role> role) {
        String value = levels(exercise)
                .filter(field -> area.id().equals(field.areaId())
                        && role.test(field.head().role()))
                .map(field -> round.value(field.id()))
                .findFirst()
                .orElse("");
        return Standing.of(model, area, value);
    }

    /** What backs the level stands in the same step. */
    private String example(MaturityModel.Area area, Round round) {
        return exercise.steps().stream()
                .filter(step -> rates(step, area.id()))
                .flatMap(Step::fields)
                .filter(field -> field.head().role() == Role.EXAMPLE)
                .map(field -> StoredText.decode(round.value(field.id())))
                .findFirst()
                .orElse("");
    }

    /** Whether a step asks for the level of an area. */
    static boolean rates(Step step, String area) {
        return step.fields().anyMatch(field -> field instanceof Field.Likert likert && area.equals(likert.areaId()));
    }

    /** What is answered with a level, goals too. */
    static Stream<Field.Likert> levels(Exercise exercise) {
        return exercise.fields()
                .filter(Field.Likert.class::isInstance)
                .map(Field.Likert.class::cast)
                .filter(field -> field.areaId() != null);
    }
}
