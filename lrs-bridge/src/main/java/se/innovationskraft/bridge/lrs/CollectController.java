package se.innovationskraft.bridge.lrs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.innovationskraft.bridge.launch.LaunchToken;
import se.innovationskraft.bridge.statement.NewStatement;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.web.ApiProblem;
import se.innovationskraft.bridge.web.LimitedBody;
import tools.jackson.databind.JsonNode;

/**
 * Takes what a page sends as it closes: a beacon, which carries no headers of ours.
 * {@code {"token": "…", "statements": […], "documents": [{"activityId": "…", "stateId": "…", "body": {…}}]}}. The sender
 * sees no answer and knows no etag, so documents are merged, not replaced.
 */
@RestController
class CollectController {

    private final Callers callers;
    private final StatementDesk statements;
    private final DocumentDesk documents;
    private final EventLog log;
    private final TransactionTemplate transactions;

    CollectController(
            Callers callers,
            StatementDesk statements,
            DocumentDesk documents,
            EventLog log,
            PlatformTransactionManager transactions) {
        this.callers = callers;
        this.statements = statements;
        this.documents = documents;
        this.log = log;
        this.transactions = new TransactionTemplate(transactions);
    }

    @PostMapping("/collect")
    ResponseEntity<Void> collect(HttpServletRequest request, HttpServletResponse response) {
        byte[] body = LimitedBody.read(request, LimitedBody.LAUNCH);
        JsonNode json = StatementDesk.read(body);
        Caller.LaunchedPackage caller = callers.require(json.path("token").asString(null), request, response);
        List<NewStatement> batch =
                json.has("statements") ? statements.batch(caller, JsonSlices.property(body, "statements")) : List.of();
        List<Sent> sent = documents(caller.token(), body);
        transactions.executeWithoutResult(status -> {
            log.lock(caller.organisation());
            sent.forEach(document ->
                    documents.mergeAnswers(caller.token(), document.activityId(), document.stateId(), document.body()));
            statements.store(caller, batch);
        });
        return ResponseEntity.noContent().build();
    }

    private List<Sent> documents(LaunchToken token, byte[] body) {
        byte[] slice = JsonSlices.property(body, "documents");
        if (slice.length == 0) {
            return List.of();
        }
        if (!StatementDesk.read(slice).isArray()) {
            throw ApiProblem.ofField("documents", "\"documents\" must be an array");
        }
        return JsonSlices.items(slice).stream()
                .map(Sent::read)
                .peek(sent -> documents.requireActivity(token, sent.activityId()))
                .toList();
    }

    /** A document in the beacon. */
    private record Sent(String activityId, String stateId, byte[] body) {

        static Sent read(byte[] slice) {
            JsonNode json = StatementDesk.read(slice);
            byte[] body = JsonSlices.property(slice, "body");
            String stateId = StateAddress.state(json.path("stateId").asString(""));
            if (!json.path("body").isObject() || stateId == null) {
                throw ApiProblem.ofField(
                        "documents", "A document has activityId, stateId and body, which is an object");
            }
            if (body.length > LimitedBody.DOCUMENT) {
                throw ApiProblem.of(HttpStatus.CONTENT_TOO_LARGE, "A document is larger than 64 KiB");
            }
            return new Sent(StateAddress.activity(json.path("activityId").asString("")), stateId, body);
        }
    }
}
