package se.innovationskraft.bridge.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.Precondition;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.web.BridgeSettings;

/** The answers in workbooks: read, changed and deleted by their owners. */
@Service
public class Answers {

    private static final String OWN_STATES = "/state/";
    private static final String STATE = OWN_STATES + "answers";

    private final Documents documents;
    private final OwnFields fields;
    private final BridgeSettings settings;
    private final ApplicationEventPublisher events;

    Answers(Documents documents, OwnFields fields, BridgeSettings settings, ApplicationEventPublisher events) {
        this.documents = documents;
        this.fields = fields;
        this.settings = settings;
        this.events = events;
    }

    /** The answers to an exercise; empty when none are saved. */
    public Optional<AnswerDocument> of(Workbook workbook, String exercise) {
        return documents.get(id(workbook, exercise)).map(AnswerDocument::of);
    }

    /** The answers of everybody in an organisation to an exercise, by workbook. */
    public Map<String, AnswerDocument> ofAll(String organisation, String exercise) {
        return fields.ofAll(organisation, exercise, STATE);
    }

    /**
     * Puts another text in a field, one revision up, so that the package takes it over.
     *
     * @throws ChangedMeanwhileException when the field is no more as the writer saw it; nothing is written then
     */
    @Transactional
    void change(Workbook workbook, AnswerChange change) {
        documents.change(id(workbook, change.exercise()), "application/json", Precondition.NONE, change::applyTo);
    }

    /** Deletes everything that was saved of an exercise. */
    @Transactional
    void delete(Workbook workbook, String exercise) {
        for (StoredDocument there :
                documents.list(workbook.organisation(), workbook.id(), settings.activity(exercise), null, null)) {
            documents.delete(there.id(), Precondition.NONE);
        }
        events.publishEvent(new AnswersDeleted(workbook, exercise));
    }

    /** All answers of a workbook, and what others have saved to it; not our own documents of other kinds. */
    List<Kept> all(Workbook workbook) {
        List<Kept> kept = new ArrayList<>();
        String base = settings.iri() + "/";
        for (StoredDocument stored : documents.list(workbook.organisation(), workbook.id())) {
            DocumentId id = stored.id();
            boolean isAnswers = id.stateId().equals(settings.iri() + STATE);
            if (isAnswers || !id.stateId().startsWith(settings.iri() + OWN_STATES)) {
                boolean isOurs = id.activityId().startsWith(base);
                String exercise = isOurs ? id.activityId().substring(base.length()) : id.activityId();
                kept.add(new Kept(exercise, isAnswers, AnswerDocument.of(stored)));
            }
        }
        return kept;
    }

    private DocumentId id(Workbook workbook, String exercise) {
        return new DocumentId(
                workbook.organisation(), workbook.id(), settings.activity(exercise), settings.iri() + STATE, null);
    }

    /**
     * A document of a workbook.
     *
     * @param exercise id of the exercise; an IRI when it is none of ours
     * @param isAnswers whether it says that it holds answers
     */
    record Kept(String exercise, boolean isAnswers, AnswerDocument document) {}
}
