package se.innovationskraft.bridge.maturity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.workbook.AnswerDocument;
import se.innovationskraft.bridge.workbook.Answers;
import se.innovationskraft.bridge.workbook.Round;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Programme;

/** Reads what a workbook says of maturity: the leader's own picture, and the one that the team agreed on. */
@Service
class MaturityPages {

    /** Id of the exercise in which a leader rates the own team. */
    static final String SELF_ASSESSMENT = "sjalvskattning";

    /** Id of the exercise in which a team agrees on where it stands. */
    static final String TEAM_ASSESSMENT = "teamskattning";

    private final Programme programme;
    private final Answers answers;
    private final ModelVersions versions;
    private final Afterthoughts afterthoughts;

    MaturityPages(Catalogue catalogue, Answers answers, ModelVersions versions, Afterthoughts afterthoughts) {
        this.programme = catalogue.programme();
        this.answers = answers;
        this.versions = versions;
        this.afterthoughts = afterthoughts;
    }

    /** Empty where the workbook holds no self-assessment with a level in it. */
    Optional<MaturityPage> own(Workbook workbook) {
        return rated(workbook, SELF_ASSESSMENT).map(rated -> {
            Picture picture = picture(rated);
            return new MaturityPage(
                    picture,
                    Suggestions.of(programme, picture.areas(), picked(rated)).orElse(null),
                    rated.rounds().size() > 1 ? afterthoughts.of(workbook, picture.areas()) : null);
        });
    }

    /** Empty where the workbook holds no team assessment with a level in it. */
    Optional<TeamPage> team(Workbook workbook) {
        return rated(workbook, TEAM_ASSESSMENT)
                .map(rated -> TeamPage.of(picture(rated), rated.exercise(), rated.latest()));
    }

    private Optional<Rated> rated(Workbook workbook, String id) {
        return programme
                .exercise(id)
                .flatMap(exercise -> answers.of(workbook, id)
                        .map(document -> Rated.of(exercise, document, programme.maturityModel())))
                .filter(rated -> !rated.rounds().isEmpty());
    }

    private Picture picture(Rated rated) {
        Exercise exercise = rated.exercise();
        String version = rated.document().packageVersion();
        List<AreaStanding> areas = new Standings(programme.maturityModel(), exercise).of(rated.rounds());
        return new Picture(
                programme.maturityModel(),
                isOfToday(exercise, version) ? null : version,
                rated.latest().day(),
                areas,
                OwnChange.of(areas, versions.isOneUntil(exercise.id(), version)).orElse(null));
    }

    /** Whether a version asks by the model of today, so that its statements are the ones shown. */
    private boolean isOfToday(Exercise exercise, String version) {
        return exercise.version().equals(version)
                || versions.of(exercise.id(), version)
                        .equals(programme.maturityModel().version());
    }

    /** The area that the leader wants to begin with: a choice among the areas. */
    private String picked(Rated rated) {
        return rated.exercise()
                .fields()
                .filter(field -> field instanceof Field.Choice choice
                        && choice.options().stream()
                                .allMatch(option -> programme
                                        .maturityModel()
                                        .area(option.key())
                                        .isPresent()))
                .map(field -> rated.latest().value(field.id()))
                .findFirst()
                .orElse("");
    }

    /**
     * The rounds of an exercise in which something was rated.
     *
     * @param rounds latest first
     */
    private record Rated(Exercise exercise, AnswerDocument document, List<Round> rounds) {

        static Rated of(Exercise exercise, AnswerDocument document, MaturityModel model) {
            Standings standings = new Standings(model, exercise);
            List<Round> rounds = new ArrayList<>(
                    document.rounds().stream().filter(standings::isIn).toList());
            Collections.reverse(rounds);
            return new Rated(exercise, document, List.copyOf(rounds));
        }

        Round latest() {
            return rounds.get(0);
        }
    }
}
