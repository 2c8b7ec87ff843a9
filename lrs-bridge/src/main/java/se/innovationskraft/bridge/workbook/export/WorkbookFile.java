package se.innovationskraft.bridge.workbook.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.workbook.Note;
import se.innovationskraft.bridge.workbook.WorkbookPage;
import se.innovationskraft.bridge.workbook.WorkbookPages;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The workbook as JSON: each exercise as a package exports it, for people and for packages; the notes in words; and every
 * document as it is stored, so that nothing is lost when the file is read in again.
 */
@Service
class WorkbookFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Documents documents;
    private final WorkbookPages pages;
    private final AnswersFiles files;
    private final Names names;
    private final Clock clock;

    WorkbookFile(Documents documents, WorkbookPages pages, AnswersFiles files, Names names, Clock clock) {
        this.documents = documents;
        this.pages = pages;
        this.files = files;
        this.names = names;
        this.clock = clock;
    }

    /** Everything that is saved, as UTF-8. */
    byte[] write(Workbook workbook) {
        ObjectNode file = JSON.createObjectNode()
                .put("format", FileFormat.WORKBOOK)
                .put("v", FileFormat.VERSION)
                .put("saved", FileFormat.time(clock.instant()));
        ArrayNode ofExercises = file.putArray("files");
        ArrayNode notes = file.putArray("notes");
        ArrayNode stored = file.putArray("documents");
        addNotes(notes, pages.show(workbook));
        for (StoredDocument document : documents.list(workbook.organisation(), workbook.id())) {
            files.of(document).ifPresent(ofExercises::add);
            stored.add(stored(document));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static void addNotes(ArrayNode notes, WorkbookPage page) {
        addNote(notes, page.note(), "");
        for (WorkbookPage.Chapter chapter : page.chapters()) {
            Note note = chapter.note();
            if (note != null && chapter.theme() != null) {
                addNote(notes, note, chapter.theme().title());
            }
        }
    }

    private static void addNote(ArrayNode notes, Note note, String title) {
        if (!note.text().isEmpty()) {
            notes.addObject().put("place", note.place()).put("title", title).put("text", note.text());
        }
    }

    private ObjectNode stored(StoredDocument document) {
        DocumentId id = document.id();
        ObjectNode json = JSON.createObjectNode()
                .put("activity", names.ofActivity(id.activityId()))
                .put("state", names.ofState(id.stateId()));
        if (id.registration() != null) {
            json.put("registration", id.registration());
        }
        json.put("type", document.contentType()).put("saved", FileFormat.time(document.updated()));
        putBody(json, document.body());
        return json;
    }

    /** Letter for letter; what is no text comes from another system, and is kept as it is. */
    private static void putBody(ObjectNode json, byte[] body) {
        try {
            json.put(
                    "body",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(body))
                            .toString());
        } catch (CharacterCodingException e) {
            json.put("base64", Base64.getEncoder().encodeToString(body));
        }
    }
}
