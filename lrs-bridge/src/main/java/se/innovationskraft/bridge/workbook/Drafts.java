package se.innovationskraft.bridge.workbook;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;

/** Takes one answer out of a workbook, in words. */
@Service
public class Drafts {

    private final Programme programme;
    private final Answers answers;

    Drafts(Catalogue catalogue, Answers answers) {
        this.programme = catalogue.programme();
        this.answers = answers;
    }

    /** The answer; empty when nothing is written there, or the programme of today has no such field. */
    public Optional<Draft> at(Workbook workbook, AnswerPlace place) {
        return programme
                .exercise(place.exercise())
                .flatMap(exercise -> answers.of(workbook, place.exercise()).stream()
                        .flatMap(document -> document.rounds().stream())
                        .filter(round -> round.number() == place.round())
                        .findFirst()
                        .flatMap(round -> draft(exercise, round, place)));
    }

    private Optional<Draft> draft(Exercise exercise, Round round, AnswerPlace place) {
        return new ExerciseAnswers(exercise, programme.maturityModel())
                .show(round).sittings().stream()
                        .flatMap(sitting -> sitting.groups().stream())
                        .flatMap(group -> group.answers().stream())
                        .filter(answer -> answer.item().equals(place.item()))
                        .findFirst()
                        .map(answer -> new Draft(
                                place,
                                exercise.title(),
                                answer.question(),
                                answer.words().asText().collect(Collectors.joining("\n"))))
                        .filter(draft -> !draft.text().isBlank());
    }
}
