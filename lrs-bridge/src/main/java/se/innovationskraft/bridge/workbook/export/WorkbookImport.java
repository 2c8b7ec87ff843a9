package se.innovationskraft.bridge.workbook.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.document.AnswerMerge;
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.Precondition;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.web.LimitedBody;
import se.innovationskraft.bridge.workbook.export.ImportReport.Kind;
import se.innovationskraft.bridge.workbook.export.ImportReport.Line;
import se.innovationskraft.bridge.workbook.export.ImportReport.Refusal;

/**
 * Puts what was in a file into a workbook. What is there stays; where both have a text, both are kept. What others are
 * told by one's own act, such as that one's answers are counted, never comes out of a file.
 */
@Service
class WorkbookImport {

    private static final Set<String> STATES = Set.of("answers", "notes", "plan", "follow-up", "then");
    private static final String ANSWERS = "answers";
    private static final String FOLLOW_UP = "follow-up";

    private final Documents documents;
    private final Workbooks workbooks;
    private final EventLog log;
    private final Names names;
    private final Titles titles;

    WorkbookImport(Documents documents, Workbooks workbooks, EventLog log, Names names, Titles titles) {
        this.documents = documents;
        this.workbooks = workbooks;
        this.log = log;
        this.names = names;
        this.titles = titles;
    }

    /** Takes it all in, or nothing; empty when the workbook has been erased or joined into another meanwhile. */
    @Transactional
    Optional<ImportReport> take(Workbook workbook, List<Incoming> parts) {
        log.lock(workbook.organisation());
        if (!workbooks.current(workbook).equals(Optional.of(workbook))) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        Map<String, Map<Integer, Integer>> numbers = new HashMap<>();
        for (Incoming part : parts) {
            lines.add(take(workbook, part, numbers));
        }
        return Optional.of(new ImportReport(ImportLines.joined(lines)));
    }

    private Line take(Workbook workbook, Incoming part, Map<String, Map<Integer, Integer>> numbers) {
        Refusal refusal = refusal(part);
        if (refusal != null) {
            return refused(part, refusal);
        }
        DocumentId id = new DocumentId(
                workbook.organisation(),
                workbook.id(),
                names.activity(part.activity()),
                names.state(part.state()),
                null);
        byte[] there = documents.get(id).map(StoredDocument::body).orElse(new byte[0]);
        Optional<Body> incoming = Body.of(part.body());
        Optional<Body> known = Body.of(there);
        boolean canMeet = there.length == 0 || (incoming.isPresent() && known.isPresent());
        if (!canMeet && !Arrays.equals(there, part.body())) {
            return refused(part, Refusal.FORM);
        }
        return incoming.isPresent() ? merge(id, part, known, incoming.get(), numbers) : keep(id, part, there);
    }

    private @Nullable Refusal refusal(Incoming part) {
        if (!part.programme().isEmpty() && !part.programme().equals(titles.programme())) {
            return Refusal.PROGRAMME;
        }
        if (!names.isOurs(part.activity())
                || !FileFormat.ID.matcher(part.state()).matches()) {
            return Refusal.FOREIGN;
        }
        if (!STATES.contains(part.state())) {
            return Refusal.STATE;
        }
        return !part.isPlain() ? Refusal.FORM : part.body().length > LimitedBody.DOCUMENT ? Refusal.LARGE : null;
    }

    private Line merge(
            DocumentId id,
            Incoming part,
            Optional<Body> known,
            Body incoming,
            Map<String, Map<Integer, Integer>> numbers) {
        Map<Integer, Integer> fitting = known.map(body -> RoundNumbers.fit(body.begun(), incoming.begun()))
                .orElse(Map.of());
        if (part.state().equals(FOLLOW_UP)) {
            fitting = numbers.getOrDefault(part.activity(), Map.of());
        } else if (part.state().equals(ANSWERS)) {
            numbers.merge(part.activity(), fitting, (first, second) -> first);
        }
        Body numbered = incoming.numbered(fitting);
        byte[] body = known.isEmpty() && numbered.equals(incoming)
                ? part.body()
                : AnswerMerge.mergeStrangers(known.map(Body::bytes).orElse(new byte[0]), numbered.bytes());
        if (body.length > LimitedBody.DOCUMENT) {
            return refused(part, Refusal.LARGE);
        }
        Comparison comparison = Comparison.of(known.orElse(null), numbered);
        if (known.isEmpty() || !Body.of(body).equals(known)) {
            documents.put(id, "application/json", body, Precondition.NONE);
        }
        return line(part, comparison, ImportLines.changed(fitting));
    }

    /** In a form that we do not know: kept letter for letter, and shown as it is. */
    private Line keep(DocumentId id, Incoming part, byte[] there) {
        boolean isNew = there.length == 0;
        if (isNew) {
            documents.put(id, "application/json", part.body(), Precondition.NONE);
        }
        return line(part, new Comparison(isNew ? 1 : 0, isNew ? 0 : 1, List.of()), Map.of());
    }

    private Line line(Incoming part, Comparison comparison, Map<Integer, Integer> moved) {
        List<String> questions = comparison.differed().stream()
                .map(item -> titles.question(part.activity(), item))
                .toList();
        return new Line(
                Kind.of(part.state()),
                part.activity(),
                titles.of(part.activity()),
                comparison.came(),
                comparison.same(),
                questions,
                moved,
                null);
    }

    private Line refused(Incoming part, Refusal refusal) {
        // an id of another programme is not our exercise of the same id
        String title = refusal == Refusal.PROGRAMME ? part.activity() : titles.of(part.activity());
        return Line.refused(Kind.of(part.state()), part.activity(), title, refusal);
    }
}
