package se.innovationskraft.bridge.lrs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.innovationskraft.bridge.organisation.Scope;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.statement.StatementQuery;
import se.innovationskraft.bridge.statement.StoredStatement;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.web.ApiProblem;
import se.innovationskraft.bridge.web.LimitedBody;

/**
 * The statement resource (xAPI 1.0.3, Communication 2.1). Packages write only; systems with a key read what their
 * organisation has.
 */
@RestController
@RequestMapping("/xapi/statements")
class StatementController {

    private static final String CONSISTENT_THROUGH = "X-Experience-API-Consistent-Through";
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Callers callers;
    private final StatementDesk desk;
    private final StatementLog statements;
    private final StatementWriter writer;
    private final EventLog log;

    StatementController(
            Callers callers, StatementDesk desk, StatementLog statements, StatementWriter writer, EventLog log) {
        this.callers = callers;
        this.desk = desk;
        this.statements = statements;
        this.writer = writer;
        this.log = log;
    }

    @PostMapping
    List<String> post(HttpServletRequest request, HttpServletResponse response) {
        Caller caller = callers.require(request, response, Scope.WRITE_STATEMENTS);
        return desk.store(caller, LimitedBody.json(request, LimitedBody.STATEMENTS));
    }

    @PutMapping
    ResponseEntity<Void> put(
            @RequestParam(defaultValue = "") String statementId,
            HttpServletRequest request,
            HttpServletResponse response) {
        Caller caller = callers.require(request, response, Scope.WRITE_STATEMENTS);
        desk.store(caller, LimitedBody.json(request, LimitedBody.STATEMENTS), uuid("statementId", statementId));
        return ResponseEntity.noContent().build();
    }

    /** One statement, the one of an id, or a page of them, the latest first. */
    @GetMapping
    ResponseEntity<byte[]> get(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        String organisation =
                callers.requireSystem(request, Scope.READ_STATEMENTS).organisation();
        String consistentThrough = StatementWriter.time(log.consistentThrough(organisation));
        return ResponseEntity.ok()
                .header(CONSISTENT_THROUGH, consistentThrough)
                .contentType(MediaType.APPLICATION_JSON)
                .body(found(organisation, parameters));
    }

    private byte[] found(String organisation, Map<String, String> parameters) {
        String id = parameters.get("statementId");
        String voidedId = parameters.get("voidedStatementId");
        if (id == null && voidedId == null) {
            return page(organisation, StatementPage.read(parameters));
        }
        if (parameters.size() > 1 && !Map.copyOf(parameters).keySet().stream().allMatch(StatementController::isAlong)) {
            throw ApiProblem.badRequest("An id is asked for alone");
        }
        return voidedId == null
                ? one(organisation, uuid("statementId", id), false)
                : one(organisation, uuid("voidedStatementId", voidedId), true);
    }

    private static boolean isAlong(String parameter) {
        return List.of("statementId", "voidedStatementId", "format", "attachments")
                .contains(parameter);
    }

    private byte[] one(String organisation, String id, boolean voided) {
        return statements
                .find(organisation, id)
                .filter(statement -> statement.voided() == voided)
                .map(writer::one)
                .orElseThrow(() -> ApiProblem.of(HttpStatus.NOT_FOUND, "There is no such statement"));
    }

    private byte[] page(String organisation, StatementQuery query) {
        List<StoredStatement> found = statements.query(organisation, query);
        if (found.size() <= query.limit()) {
            return writer.page(found, "");
        }
        List<StoredStatement> shown = found.subList(0, query.limit());
        long last = shown.get(shown.size() - 1).seq();
        return writer.page(shown, StatementPage.more(query.beyond(last)));
    }

    private static String uuid(String name, @Nullable String text) {
        if (text == null || !UUID.matcher(text).matches()) {
            throw ApiProblem.badRequest("\"" + name + "\" must be a UUID");
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
