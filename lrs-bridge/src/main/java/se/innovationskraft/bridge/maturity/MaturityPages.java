package se.innovationskraft.bridge.maturity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.maturity.AreaStanding.Past;
import se.innovationskraft.bridge.workbook.AnswerDocument;
import se.innovationskraft.bridge.workbook.Answers;
import se.innovationskraft.bridge.workbook.Round;
import se.innovationskraft.bridge.workbook.StoredText;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Step;

/** Reads the self-assessment out of a workbook. */
@Service
class MaturityPages {

    /** Id of the exercise in which a leader rates the own team. */
    static final String SELF_ASSESSMENT = "sjalvskattning";

    private static final Pattern LEVEL = Pattern.compile("[0-9]");

    private final Programme programme;
    private final Answers answers;

    MaturityPages(Catalogue catalogue, Answers answers) {
        this.programme = catalogue.programme();
        this.answers = answers;
    }

    /** Empty where the workbook holds no self-assessment with a level in it. */
    Optional<MaturityPage> show(Workbook workbook) {
        return programme
                .exercise(SELF_ASSESSMENT)
                .flatMap(exercise ->
                        answers.of(workbook, SELF_ASSESSMENT).flatMap(document -> page(exercise, document)));
    }

    private Optional<MaturityPage> page(Exercise exercise, AnswerDocument document) {
        List<Round> rounds = new ArrayList<>(document.rounds().stream()
                .filter(round ->
                        levels(exercise).anyMatch(field -> !value(round, field).isEmpty()))
                .toList());
        Collections.reverse(rounds);
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        MaturityModel model = programme.maturityModel();
        List<AreaStanding> areas = model.areas().stream()
                .map(area -> standing(exercise, area, rounds))
                .toList();
        boolean isOther = !exercise.version().equals(document.packageVersion());
        return Optional.of(new MaturityPage(
                model,
                isOther ? document.packageVersion() : null,
                rounds.get(0).day(),
                areas,
                Suggestions.of(programme, areas, picked(exercise, rounds.get(0)))
                        .orElse(null)));
    }

    private AreaStanding standing(Exercise exercise, MaturityModel.Area area, List<Round> rounds) {
        List<Past> history = rounds.stream()
                .map(round -> new Past(
                        round.number(),
                        round.day(),
                        standing(exercise, area, round, role -> role != Role.GOAL),
                        standing(exercise, area, round, role -> role == Role.GOAL)))
                .toList();
        return new AreaStanding(
                area.id(),
                area.title(),
                history.get(0).now(),
                history.get(0).goal(),
                example(exercise, area, rounds.get(0)),
                history);
    }

    private Standing standing(Exercise exercise, MaturityModel.Area area, Round round, Predicate<Role> role) {
        String value = levels(exercise)
                .filter(field -> area.id().equals(field.areaId())
                        && role.test(field.head().role()))
                .map(field -> value(round, field))
                .findFirst()
                .orElse("");
        int level = LEVEL.matcher(value).matches() ? Integer.parseInt(value) : Standing.NONE;
        return level < 1 || level > area.statements().size()
                ? new Standing(level == 0 ? 0 : Standing.NONE, "", "")
                : new Standing(
                        level,
                        programme.maturityModel().levels().get(level - 1).doing(),
                        area.statements().get(level - 1));
    }

    /** What backs the level stands in the same step. */
    private static String example(Exercise exercise, MaturityModel.Area area, Round round) {
        return exercise.steps().stream()
                .filter(step -> rates(step, area))
                .flatMap(Step::fields)
                .filter(field -> field.head().role() == Role.EXAMPLE)
                .map(field -> StoredText.decode(value(round, field)))
                .findFirst()
                .orElse("");
    }

    private static boolean rates(Step step, MaturityModel.Area area) {
        return step.fields()
                .anyMatch(field ->
                        field instanceof Field.Likert likert && area.id().equals(likert.areaId()));
    }

    /** The area that the leader wants to begin with: a choice among the areas. */
    private String picked(Exercise exercise, Round round) {
        return exercise.fields()
                .filter(field -> field instanceof Field.Choice choice
                        && choice.options().stream()
                                .allMatch(option -> programme
                                        .maturityModel()
                                        .area(option.key())
                                        .isPresent()))
                .map(field -> value(round, field))
                .findFirst()
                .orElse("");
    }

    /** What is answered with a level, goals too. */
    static Stream<Field.Likert> levels(Exercise exercise) {
        return exercise.fields()
                .filter(Field.Likert.class::isInstance)
                .map(Field.Likert.class::cast)
                .filter(field -> field.areaId() != null);
    }

    private static String value(Round round, Field field) {
        return round.value(field.id());
    }
}
