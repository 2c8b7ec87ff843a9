package se.innovationskraft.bridge.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.Precondition;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.web.BridgeSettings;

/**
 * What a leader says on pages of the workbook, outside of the exercises: documents with the shape of answers, one for each
 * exercise and state. A package may write them too, so what is read here is not to be trusted.
 */
@Service
public class OwnFields {

    private final Documents documents;
    private final BridgeSettings settings;

    OwnFields(Documents documents, BridgeSettings settings) {
        this.documents = documents;
        this.settings = settings;
    }

    /**
     * What is stored.
     *
     * @param exercise empty for the programme itself
     * @param state such as {@code /state/plan}
     */
    public Optional<AnswerDocument> of(Workbook workbook, String exercise, String state) {
        return documents.get(id(workbook, exercise, state)).map(AnswerDocument::of);
    }

    /**
     * What everybody in an organisation has stored, by workbook.
     *
     * @param exercise empty for the programme itself
     * @param state such as {@code /state/plan}
     */
    public Map<String, AnswerDocument> ofAll(String organisation, String exercise, String state) {
        Map<String, AnswerDocument> all = new LinkedHashMap<>();
        documents.ofState(organisation, activity(exercise), settings.iri() + state).stream()
                .filter(stored -> stored.id().registration() == null)
                .forEach(stored -> all.put(stored.id().actor(), AnswerDocument.of(stored)));
        return all;
    }

    /**
     * Writes a field of the latest round, whatever stood there.
     *
     * @param exercise empty for the programme itself
     * @param state such as {@code /state/plan}
     */
    @Transactional
    public void set(Workbook workbook, String exercise, String state, String field, String value) {
        documents.change(
                id(workbook, exercise, state),
                "application/json",
                Precondition.NONE,
                body -> RoundBody.with(body, field, value));
    }

    /**
     * Writes fields of a round; what else stands in the document stays.
     *
     * @param exercise empty for the programme itself
     * @param state such as {@code /state/plan}
     * @param expected highest revision of those fields that the writer saw; 0 for none
     * @throws ChangedMeanwhileException when they have another; nothing is written then
     */
    @Transactional
    public void write(
            Workbook workbook, String exercise, String state, int round, Map<String, String> values, long expected) {
        documents.change(
                id(workbook, exercise, state),
                "application/json",
                Precondition.NONE,
                body -> RoundBody.with(body, round, values, expected));
    }

    /**
     * Removes a document, so that nothing is stored of what was said.
     *
     * @param fields of a round, as the writer saw them
     * @param expected highest revision of those fields that the writer saw
     * @throws ChangedMeanwhileException when they have another; nothing is removed then
     */
    @Transactional
    public void remove(Workbook workbook, String exercise, String state, int round, Set<String> fields, long expected) {
        Map<String, String> nothing = fields.stream().collect(Collectors.toMap(field -> field, field -> ""));
        write(workbook, exercise, state, round, nothing, expected);
        documents.delete(id(workbook, exercise, state), Precondition.NONE);
    }

    private DocumentId id(Workbook workbook, String exercise, String state) {
        return new DocumentId(workbook.organisation(), workbook.id(), activity(exercise), settings.iri() + state, null);
    }

    private String activity(String exercise) {
        return exercise.isEmpty() ? settings.iri() : settings.activity(exercise);
    }
}
