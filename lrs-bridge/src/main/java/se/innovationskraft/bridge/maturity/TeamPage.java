package se.innovationskraft.bridge.maturity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.innovationskraft.bridge.workbook.ExerciseAnswers;
import se.innovationskraft.bridge.workbook.Round;
import se.innovationskraft.bridge.workbook.ShownAnswer;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Step;

/**
 * The page of what a team agreed on, of the latest time.
 *
 * @param beside what else was answered about an area, by the area's id: how agreed they were, what would raise them; an area
 *     without such answers is absent
 * @param rest what was answered about no single area: obstacles, where to begin
 */
record TeamPage(Picture picture, Map<String, List<ShownAnswer>> beside, List<ShownAnswer> rest) {

    TeamPage {
        beside = Map.copyOf(beside);
        rest = List.copyOf(rest);
    }

    static TeamPage of(Picture picture, Exercise exercise, Round latest) {
        Map<String, ShownAnswer> shown = new ExerciseAnswers(exercise, picture.model())
                .show(latest).sittings().stream()
                        .flatMap(sitting -> sitting.groups().stream())
                        .flatMap(group -> group.answers().stream())
                        .collect(Collectors.toMap(ShownAnswer::item, Function.identity()));
        Map<String, List<ShownAnswer>> beside = new TreeMap<>();
        for (AreaStanding area : picture.areas()) {
            beside.put(
                    area.id(),
                    exercise.steps().stream()
                            .filter(step -> Standings.rates(step, area.id()))
                            .flatMap(step -> answers(step, shown))
                            .toList());
        }
        return new TeamPage(
                picture,
                beside,
                exercise.steps().stream()
                        .filter(step -> picture.areas().stream().noneMatch(area -> Standings.rates(step, area.id())))
                        .flatMap(step -> answers(step, shown))
                        .toList());
    }

    /** What was answered in a step, the levels of areas apart. */
    private static Stream<ShownAnswer> answers(Step step, Map<String, ShownAnswer> shown) {
        return step.fields()
                .filter(field -> !(field instanceof Field.Likert likert && likert.areaId() != null))
                .map(Field::id)
                .filter(shown::containsKey)
                .map(shown::get);
    }
}
