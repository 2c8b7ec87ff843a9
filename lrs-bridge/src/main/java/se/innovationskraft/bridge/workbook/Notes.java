package se.innovationskraft.bridge.workbook;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.Precondition;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.web.BridgeSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The leader's own notes. They have the shape of answers with one field, so that two notes are merged and none is lost
 * when workbooks are joined.
 */
@Service
class Notes {

    static final String STATE = "/state/notes";

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String FIELD = "note";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Documents documents;
    private final BridgeSettings settings;

    Notes(Documents documents, BridgeSettings settings) {
        this.documents = documents;
        this.settings = settings;
    }

    /**
     * The note at a place, an empty one when nothing has been written.
     *
     * @param place {@link Note#PROGRAMME} or id of a theme
     */
    Note at(Workbook workbook, String place) {
        Optional<StoredDocument> stored = documents.get(id(workbook, place));
        LocalDateTime saved = stored.map(Notes::time).orElse(null);
        return stored.map(AnswerDocument::of)
                .flatMap(Notes::answer)
                .map(answer -> note(place, answer, saved))
                .orElse(new Note(place, "", 0, null, List.of()));
    }

    /**
     * Writes a note.
     *
     * @param rev revision that the writer saw
     * @throws ChangedMeanwhileException when it has been changed since
     */
    @Transactional
    void write(Workbook workbook, String place, long rev, String text) {
        documents.change(id(workbook, place), "application/json", Precondition.NONE, body -> {
            if (at(workbook, place).rev() != rev) {
                throw new ChangedMeanwhileException();
            }
            return body(StoredText.encode(text), rev + 1);
        });
    }

    private static byte[] body(String value, long rev) {
        ObjectNode body = JSON.createObjectNode().put("v", 1).put("round", 1);
        body.putObject("fields").putObject(FIELD).put("value", value).put("rev", rev);
        return JSON.writeValueAsBytes(body);
    }

    private static Note note(String place, Answer answer, @org.jspecify.annotations.Nullable LocalDateTime saved) {
        return new Note(
                place,
                StoredText.decode(answer.value()),
                answer.rev(),
                saved,
                answer.others().stream().map(StoredText::decode).toList());
    }

    private static Optional<Answer> answer(AnswerDocument document) {
        return document.rounds().stream()
                .flatMap(round -> Optional.ofNullable(round.answers().get(FIELD)).stream())
                .findFirst();
    }

    static LocalDateTime time(StoredDocument stored) {
        return time(stored.updated());
    }

    static LocalDateTime time(java.time.Instant instant) {
        return LocalDateTime.ofInstant(instant, SWEDEN);
    }

    private DocumentId id(Workbook workbook, String place) {
        String activity = place.equals(Note.PROGRAMME) ? settings.iri() : settings.activity(place);
        return new DocumentId(workbook.organisation(), workbook.id(), activity, settings.iri() + STATE, null);
    }
}
