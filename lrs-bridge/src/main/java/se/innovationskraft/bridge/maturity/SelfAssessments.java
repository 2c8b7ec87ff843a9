package se.innovationskraft.bridge.maturity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.workbook.AnswerDocument;
import se.innovationskraft.bridge.workbook.Answers;
import se.innovationskraft.bridge.workbook.Round;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead.Role;
import se.innovationskraft.packager.model.Programme;

/** The levels that a leader has chosen for the own team, for rooms that do something else with them than show them. */
@Service
public class SelfAssessments {

    /** Id of the exercise in which they are chosen. */
    public static final String EXERCISE = MaturityPages.SELF_ASSESSMENT;

    private static final Pattern LEVEL = Pattern.compile("[0-4]");

    private final Programme programme;
    private final Answers answers;
    private final ModelVersions versions;

    SelfAssessments(Catalogue catalogue, Answers answers, ModelVersions versions) {
        this.programme = catalogue.programme();
        this.answers = answers;
        this.versions = versions;
    }

    /** The rounds that a leader has completed, oldest first. */
    public List<Assessment> of(Workbook workbook) {
        return answers.of(workbook, EXERCISE).map(this::completed).orElse(List.of());
    }

    /** The rounds that each in an organisation has completed, oldest first, by workbook. */
    public Map<String, List<Assessment>> ofAll(String organisation) {
        Map<String, List<Assessment>> all = new HashMap<>();
        answers.ofAll(organisation, EXERCISE).forEach((workbook, document) -> all.put(workbook, completed(document)));
        return all;
    }

    private List<Assessment> completed(AnswerDocument document) {
        return document.rounds().stream()
                .flatMap(round -> assessment(document, round).stream())
                .toList();
    }

    private Optional<Assessment> assessment(AnswerDocument document, Round round) {
        LocalDate completed = round.completed();
        return completed == null
                ? Optional.empty()
                : Optional.of(new Assessment(
                        round.number(), completed, versions.of(EXERCISE, document.packageVersion()), levels(round)));
    }

    private Map<String, Integer> levels(Round round) {
        Map<String, Integer> levels = new HashMap<>();
        questions().forEach(question -> {
            String value = round.value(question.id());
            if (LEVEL.matcher(value).matches()) {
                levels.put(String.valueOf(question.areaId()), Integer.valueOf(value));
            }
        });
        return levels;
    }

    /** The questions of where the team stands today. */
    private Stream<Field.Likert> questions() {
        return programme.exercise(EXERCISE).stream()
                .flatMap(Standings::levels)
                .filter(question -> question.head().role() != Role.GOAL);
    }
}
