package se.innovationskraft.bridge.workbook.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.workbook.Answer;
import se.innovationskraft.bridge.workbook.AnswerDocument;
import se.innovationskraft.bridge.workbook.ExerciseAnswers;
import se.innovationskraft.bridge.workbook.Round;
import se.innovationskraft.bridge.workbook.ShownAnswer;
import se.innovationskraft.bridge.workbook.ShownRound;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers to an exercise as its package exports them. */
@Service
class AnswersFiles {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NO_VERSION = "0.0.0";
    private static final int MOST_ROUNDS = 999;
    private static final int HIGHEST_REVISION = 46_655;

    private final Programme programme;
    private final Names names;

    AnswersFiles(Catalogue catalogue, Names names) {
        this.programme = catalogue.programme();
        this.names = names;
    }

    /** Empty for what holds no answers to an exercise. */
    Optional<ObjectNode> of(StoredDocument stored) {
        String exercise = names.ofActivity(stored.id().activityId());
        AnswerDocument document = AnswerDocument.of(stored);
        boolean isOfExercise = FileFormat.ID.matcher(exercise).matches()
                && names.ofState(stored.id().stateId()).equals("answers");
        return isOfExercise && !document.rounds().isEmpty() ? Optional.of(file(exercise, document)) : Optional.empty();
    }

    private ObjectNode file(String id, AnswerDocument document) {
        Exercise exercise = programme.exercise(id).orElse(null);
        ObjectNode file = JSON.createObjectNode()
                .put("format", FileFormat.ANSWERS)
                .put("v", FileFormat.VERSION)
                .put("programme", programme.id())
                .put("package", id)
                .put("version", version(document.packageVersion()))
                .put("title", exercise == null ? id : exercise.title())
                .put("saved", FileFormat.time(document.saved()));
        ArrayNode rounds = file.putArray("rounds");
        document.rounds().stream()
                .filter(round -> round.number() >= 1 && round.number() <= MOST_ROUNDS)
                .forEach(round -> rounds.add(round(exercise, round, document.saved())));
        return file;
    }

    private static String version(String written) {
        return written.matches("\\d+\\.\\d+\\.\\d+") ? written : NO_VERSION;
    }

    private ObjectNode round(@Nullable Exercise exercise, Round round, Instant saved) {
        LocalDate started = round.started() == null ? LocalDate.ofInstant(saved, SWEDEN) : round.started();
        ObjectNode json = JSON.createObjectNode()
                .put("round", round.number())
                .put("started", started.toString())
                .put(
                        "completed",
                        round.completed() == null ? null : round.completed().toString());
        ArrayNode answers = json.putArray("answers");
        ShownRound shown = exercise == null
                ? ExerciseAnswers.foreign(round)
                : new ExerciseAnswers(exercise, programme.maturityModel()).show(round);
        for (ShownRound.Sitting sitting : shown.sittings()) {
            for (ShownRound.Group group : sitting.groups()) {
                group.answers().forEach(answer -> add(answers, answer, group.word(), round.answers()));
            }
        }
        shown.unknown().forEach(answer -> add(answers, answer, null, round.answers()));
        return json;
    }

    /** What a package could not read back stands among the documents only. */
    private static void add(ArrayNode answers, ShownAnswer shown, @Nullable String kind, Map<String, Answer> stored) {
        Answer answer = stored.get(shown.item());
        if (answer == null
                || !FileFormat.VALUE.matcher(answer.value()).matches()
                || !FileFormat.ITEM.matcher(shown.item()).matches()) {
            return;
        }
        ObjectNode json = answers.addObject()
                .put("id", shown.item())
                .put("rev", Math.max(1, Math.min(answer.rev(), HIGHEST_REVISION)))
                .put("value", answer.value())
                .put("label", shown.question().isBlank() ? shown.item() : shown.question());
        if (kind != null) {
            json.put("kind", kind);
        }
        ArrayNode text = json.putArray("text");
        shown.words().asText().filter(line -> !line.isBlank()).forEach(text::add);
    }
}
