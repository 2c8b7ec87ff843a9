package se.innovationskraft.bridge.lrs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.innovationskraft.bridge.launch.LaunchToken;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.statement.ConflictException;
import se.innovationskraft.bridge.statement.NewStatement;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.statement.StatementParts;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.web.ApiProblem;
import se.innovationskraft.bridge.web.ApiProblem.Fault;
import se.innovationskraft.bridge.web.BridgeSettings;
import se.innovationskraft.bridge.xapi.MalformedJsonException;
import se.innovationskraft.bridge.xapi.StatementValidator;
import se.innovationskraft.bridge.xapi.StrictJson;
import tools.jackson.databind.JsonNode;

/** Takes statements in: reads them, checks them, checks that the caller may write them, stores them. All or nothing. */
@Component
class StatementDesk {

    private static final int LONGEST_IRI = 2000;

    private final StatementLog statements;
    private final Workbooks workbooks;
    private final BridgeSettings settings;
    private final EventLog log;
    private final TransactionTemplate transactions;

    StatementDesk(
            StatementLog statements,
            Workbooks workbooks,
            BridgeSettings settings,
            EventLog log,
            PlatformTransactionManager transactions) {
        this.statements = statements;
        this.workbooks = workbooks;
        this.settings = settings;
        this.log = log;
        this.transactions = new TransactionTemplate(transactions);
    }

    static JsonNode read(byte[] body) {
        try {
            return StrictJson.parse(body);
        } catch (MalformedJsonException e) {
            throw ApiProblem.badRequest("The body is not JSON: " + e.getMessage());
        }
    }

    /** Stores a statement or an array of them; gives their ids in that order. */
    List<String> store(Caller caller, byte[] body) {
        return store(caller, batch(caller, body));
    }

    /** Stores one statement under an id that stands beside it. */
    void store(Caller caller, byte[] body, String id) {
        List<NewStatement> batch = batch(caller, body);
        NewStatement statement = batch.get(0);
        boolean hasOtherId = StatementParts.id(statement.json())
                .filter(own -> !own.equals(id))
                .isPresent();
        if (batch.size() != 1 || !statement.json().isObject() || hasOtherId) {
            throw ApiProblem.badRequest("The body must be one statement, with the id of the address or none");
        }
        store(caller, List.of(new NewStatement(id, statement.raw(), statement.json())));
    }

    /** Reads and checks, without storing anything. */
    List<NewStatement> batch(Caller caller, byte[] body) {
        JsonNode json = read(body);
        refuse(
                HttpStatus.BAD_REQUEST,
                "Nothing was stored: the statements break the specification",
                StatementValidator.validate(json).stream()
                        .map(fault -> new Fault(fault.index(), fault.path(), fault.rule(), fault.message()))
                        .toList());
        List<NewStatement> batch = new ArrayList<>();
        List<byte[]> slices = JsonSlices.items(body);
        for (int index = 0; index < slices.size(); index++) {
            batch.add(NewStatement.of(slices.get(index), json.isArray() ? json.get(index) : json));
        }
        refuse(HttpStatus.BAD_REQUEST, "Nothing was stored: too long", tooLong(caller, batch));
        if (caller instanceof Caller.LaunchedPackage launched) {
            refuse(
                    HttpStatus.FORBIDDEN,
                    "Nothing was stored: the token is not for this",
                    foreign(launched.token(), batch));
        }
        return batch;
    }

    List<String> store(Caller caller, List<NewStatement> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        try {
            return transactions.execute(status -> append(caller, batch));
        } catch (ConflictException e) {
            Fault fault = new Fault(e.index(), "$.id", "conflict", String.valueOf(e.getMessage()));
            throw ApiProblem.of(HttpStatus.CONFLICT, "Nothing was stored: " + e.getMessage(), List.of(fault));
        }
    }

    /** Asks for the workbook again under the lock: it may have been erased since the token was read. */
    private List<String> append(Caller caller, List<NewStatement> batch) {
        log.lock(caller.organisation());
        if (caller instanceof Caller.LaunchedPackage launched
                && workbooks.current(launched.token().workbook()).isEmpty()) {
            throw ApiProblem.unauthorized("The workbook is erased; launch again");
        }
        return statements.append(caller.organisation(), caller.authority(), batch);
    }

    private static void refuse(HttpStatus status, String message, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ApiProblem.of(status, message, faults);
        }
    }

    /** What the columns of the database cannot hold. */
    private List<Fault> tooLong(Caller caller, List<NewStatement> batch) {
        List<Fault> faults = new ArrayList<>();
        String homePage = settings.homePage(caller.organisation());
        for (int index = 0; index < batch.size(); index++) {
            JsonNode json = batch.get(index).json();
            String name = StatementParts.actorName(json, homePage).orElse("");
            addIfLonger(faults, index, "$.actor.account.name", name, 100);
            addIfLonger(faults, index, "$.verb.id", StatementParts.verb(json), LONGEST_IRI);
            addIfLonger(faults, index, "$.object.id", StatementParts.activityId(json), LONGEST_IRI);
        }
        return faults;
    }

    private static void addIfLonger(List<Fault> faults, int index, String path, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            faults.add(new Fault(index, path, "length", "At most " + longest + " characters are kept"));
        }
    }

    private List<Fault> foreign(LaunchToken token, List<NewStatement> batch) {
        List<Fault> faults = new ArrayList<>();
        List<String> names = workbooks.names(token.workbook());
        String homePage = settings.homePage(token.organisation());
        for (int index = 0; index < batch.size(); index++) {
            JsonNode json = batch.get(index).json();
            if (StatementParts.actorName(json, homePage).filter(names::contains).isEmpty()) {
                faults.add(new Fault(index, "$.actor", "token-actor", "The token writes as its own workbook only"));
            }
            if (!isOf(token, StatementParts.activityId(json))) {
                faults.add(new Fault(
                        index, "$.object.id", "token-activity", "The token writes about " + activity(token) + " only"));
            }
        }
        return faults;
    }

    /** Whether the activity is the token's exercise or a part of it. */
    boolean isOf(LaunchToken token, @Nullable String activityId) {
        String exercise = activity(token);
        return activityId != null && (activityId.equals(exercise) || activityId.startsWith(exercise + "/"));
    }

    private String activity(LaunchToken token) {
        return settings.activity(token.exercise());
    }
}
