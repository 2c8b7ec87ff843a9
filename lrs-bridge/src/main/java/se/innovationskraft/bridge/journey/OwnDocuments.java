package se.innovationskraft.bridge.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.web.BridgeSettings;
import se.innovationskraft.bridge.workbook.AnswerDocument;
import se.innovationskraft.bridge.workbook.ChangedMeanwhileException;
import se.innovationskraft.bridge.workbook.Fields;
import se.innovationskraft.bridge.workbook.OwnFields;
import se.innovationskraft.bridge.workbook.Round;

/** What a workbook holds that the journey is made of. */
@Service
class OwnDocuments {

    private static final String ANSWERS = "/state/answers";
    private static final String PLAN = "/state/plan";
    private static final String FOLLOW_UP = "/state/follow-up";

    private final Documents documents;
    private final OwnFields fields;
    private final BridgeSettings settings;

    OwnDocuments(Documents documents, OwnFields fields, BridgeSettings settings) {
        this.documents = documents;
        this.fields = fields;
        this.settings = settings;
    }

    /** Everything, as it is now. */
    Saved of(Workbook workbook) {
        Map<String, Map<String, AnswerDocument>> byState = new HashMap<>();
        for (StoredDocument stored : documents.list(workbook.organisation(), workbook.id())) {
            DocumentId id = stored.id();
            if (id.activityId().startsWith(settings.iri()) && id.registration() == null) {
                byState.computeIfAbsent(id.stateId(), state -> new HashMap<>())
                        .put(exercise(id), AnswerDocument.of(stored));
            }
        }
        return new Saved(
                byState.getOrDefault(settings.iri() + ANSWERS, Map.of()),
                byState.getOrDefault(settings.iri() + FOLLOW_UP, Map.of()),
                Fields.latest(
                        byState.getOrDefault(settings.iri() + PLAN, Map.of()).get("")));
    }

    /** Empty for the programme itself. */
    private String exercise(DocumentId id) {
        return id.activityId().substring(settings.iri().length()).replaceFirst("^/", "");
    }

    /**
     * Writes fields of the plan.
     *
     * @throws ChangedMeanwhileException when it is not as the writer saw it; nothing is written then
     */
    void writePlan(Workbook workbook, Map<String, String> values, long expected) {
        fields.write(workbook, "", PLAN, 1, values, expected);
    }

    /**
     * Writes what became of a round of an exercise.
     *
     * @throws ChangedMeanwhileException when it is not as the writer saw it; nothing is written then
     */
    void writeFollowUp(Workbook workbook, String exercise, int round, Map<String, String> values, long expected) {
        fields.write(workbook, exercise, FOLLOW_UP, round, values, expected);
    }

    /**
     * What is saved.
     *
     * @param answers by exercise
     * @param followUps by exercise
     */
    record Saved(Map<String, AnswerDocument> answers, Map<String, AnswerDocument> followUps, Fields plan) {

        /** The fields of what was written when a round was followed up. */
        Fields followUp(String exercise, int round) {
            return Fields.of(followUps.get(exercise), round);
        }

        /** The rounds of an exercise that have been followed up, the first one first. */
        Stream<Integer> followUpRounds(String exercise) {
            AnswerDocument document = followUps.get(exercise);
            return document == null
                    ? Stream.empty()
                    : document.rounds().stream().map(Round::number).distinct();
        }

        /** The stored value of a field in the latest round that has one; empty when none has. */
        String answer(String exercise, String item) {
            AnswerDocument document = answers.get(exercise);
            return document == null
                    ? ""
                    : document.rounds().stream()
                            .map(round -> round.value(item))
                            .filter(value -> !value.isEmpty())
                            .reduce("", (earlier, later) -> later);
        }
    }
}
