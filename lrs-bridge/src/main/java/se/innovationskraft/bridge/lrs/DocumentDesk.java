package se.innovationskraft.bridge.lrs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.innovationskraft.bridge.document.AnswerMerge;
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.document.Precondition;
import se.innovationskraft.bridge.document.PreconditionFailedException;
import se.innovationskraft.bridge.document.StoredDocument;
import se.innovationskraft.bridge.launch.LaunchToken;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.web.ApiProblem;
import se.innovationskraft.bridge.web.BridgeSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes documents for callers: whose they are, whether the caller may, and in whose place they go. */
@Component
class DocumentDesk {

    private static final String JSON_TYPE = "application/json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Documents documents;
    private final Workbooks workbooks;
    private final StatementDesk statements;
    private final EventLog log;
    private final BridgeSettings settings;
    private final TransactionTemplate transactions;

    DocumentDesk(
            Documents documents,
            Workbooks workbooks,
            StatementDesk statements,
            EventLog log,
            BridgeSettings settings,
            PlatformTransactionManager transactions) {
        this.documents = documents;
        this.workbooks = workbooks;
        this.statements = statements;
        this.log = log;
        this.settings = settings;
        this.transactions = new TransactionTemplate(transactions);
    }

    Optional<StoredDocument> get(Caller caller, StateAddress address, String stateId) {
        return documents.get(id(actor(caller, address), address, stateId));
    }

    List<StoredDocument> list(Caller caller, StateAddress address) {
        Workbook actor = actor(caller, address);
        return documents.list(
                actor.organisation(), actor.id(), address.activityId(), address.registration(), address.since());
    }

    StoredDocument put(Caller caller, StateAddress address, String stateId, byte[] body, Precondition precondition) {
        requireObject(body);
        return locked(
                caller, address, actor -> documents.put(id(actor, address, stateId), JSON_TYPE, body, precondition));
    }

    /** Sets the properties in the body, and leaves the document's others. */
    StoredDocument merge(Caller caller, StateAddress address, String stateId, byte[] body, Precondition precondition) {
        ObjectNode added = requireObject(body);
        return locked(
                caller,
                address,
                actor -> documents.change(
                        id(actor, address, stateId), JSON_TYPE, precondition, there -> merged(there, body, added)));
    }

    void delete(Caller caller, StateAddress address, String stateId, Precondition precondition) {
        locked(caller, address, actor -> documents.delete(id(actor, address, stateId), precondition));
    }

    void deleteAll(Caller caller, StateAddress address) {
        locked(caller, address, actor -> {
            list(caller, address).forEach(document -> documents.delete(document.id(), Precondition.NONE));
            return true;
        });
    }

    /** Whether the token may touch documents of the activity; refused otherwise. */
    void requireActivity(LaunchToken token, String activityId) {
        if (!token.documents()) {
            throw ApiProblem.forbidden("The package was launched without a workbook key; connect a workbook first");
        }
        if (!statements.isOf(token, activityId)) {
            throw ApiProblem.forbidden("The token is for documents of " + settings.activity(token.exercise())
                    + " only, not of " + activityId);
        }
    }

    static ObjectNode requireObject(byte[] body) {
        JsonNode json = StatementDesk.read(body);
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw ApiProblem.badRequest("The document must be a JSON object");
    }

    private static byte[] merged(byte[] there, byte[] body, ObjectNode added) {
        if (there.length == 0) {
            return body;
        }
        ObjectNode merged = requireObject(there);
        for (Map.Entry<String, JsonNode> property : added.properties()) {
            merged.set(property.getKey(), property.getValue());
        }
        return JSON.writeValueAsBytes(merged);
    }

    /** Under the lock of the log, so that the workbook is neither erased nor joined meanwhile. */
    private <T> T locked(Caller caller, StateAddress address, Function<Workbook, T> work) {
        try {
            return transactions.execute(status -> {
                log.lock(caller.organisation());
                return work.apply(actor(caller, address));
            });
        } catch (PreconditionFailedException e) {
            throw ApiProblem.of(
                    e.isMissing() ? HttpStatus.CONFLICT : HttpStatus.PRECONDITION_FAILED,
                    e.getMessage() + "; read the document and send its etag as If-Match");
        }
    }

    /** Whose the documents are. A package may reach those of its own workbook only. */
    private Workbook actor(Caller caller, StateAddress address) {
        if (caller instanceof Caller.LaunchedPackage launched) {
            requireActivity(launched.token(), address.activityId());
            return own(launched.token(), address);
        }
        if (!address.homePage().equals(settings.homePage(caller.organisation()))) {
            throw ApiProblem.ofField(
                    "agent", "The agent's home page must be " + settings.homePage(caller.organisation()));
        }
        Workbook named = new Workbook(caller.organisation(), address.name());
        return workbooks.current(named).orElse(named);
    }

    private Workbook own(LaunchToken token, StateAddress address) {
        Workbook current = workbooks
                .current(token.workbook())
                .orElseThrow(() -> ApiProblem.unauthorized("The workbook is erased; launch again"));
        boolean isOwn = address.homePage().equals(settings.homePage(token.organisation()))
                && workbooks.names(current).contains(address.name());
        if (!isOwn) {
            throw ApiProblem.forbidden("The token is for documents of its own workbook only");
        }
        return current;
    }

    private static DocumentId id(Workbook actor, StateAddress address, String stateId) {
        return new DocumentId(actor.organisation(), actor.id(), address.activityId(), stateId, address.registration());
    }

    /** For the beacon, which knows no etag: merges answers into the document of the token's workbook. */
    void mergeAnswers(LaunchToken token, String activityId, String stateId, byte[] body) {
        requireActivity(token, activityId);
        StateAddress address = new StateAddress(
                activityId,
                settings.homePage(token.organisation()),
                token.workbook().id(),
                stateId,
                null,
                null);
        locked(
                new Caller.LaunchedPackage(token),
                address,
                actor -> documents.change(
                        id(actor, address, stateId),
                        JSON_TYPE,
                        Precondition.NONE,
                        there -> AnswerMerge.merge(there, body)));
    }

    static String quoted(StoredDocument document) {
        return "\"" + document.etag() + "\"";
    }
}
