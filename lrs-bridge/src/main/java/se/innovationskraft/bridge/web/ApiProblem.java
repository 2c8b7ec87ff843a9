package se.innovationskraft.bridge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a request of a program is refused. Answered as
 * <pre>{"status": 400, "message": "…", "field": "installKey", "problems": [{"index": 0, "path": "$.verb", …}]}</pre>
 */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final @Nullable String field;
    private final transient List<Fault> faults;

    private ApiProblem(HttpStatus status, String message, @Nullable String field, List<Fault> faults) {
        super(message, null, false, false);
        this.status = status;
        this.field = field;
        this.faults = List.copyOf(faults);
    }

    public static ApiProblem of(HttpStatus status, String message) {
        return new ApiProblem(status, message, null, List.of());
    }

    /** A field of the body that is missing or not as it must be. */
    public static ApiProblem ofField(String field, String message) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, message, field, List.of());
    }

    /** Faults in the statements of a batch. */
    public static ApiProblem of(HttpStatus status, String message, List<Fault> faults) {
        return new ApiProblem(status, message, null, faults);
    }

    /** No valid key or token. */
    public static ApiProblem unauthorized(String message) {
        return of(HttpStatus.UNAUTHORIZED, message);
    }

    /** The key or token is good, but not for this. */
    public static ApiProblem forbidden(String message) {
        return of(HttpStatus.FORBIDDEN, message);
    }

    public static ApiProblem badRequest(String message) {
        return of(HttpStatus.BAD_REQUEST, message);
    }

    public HttpStatus status() {
        return status;
    }

    Body body() {
        return new Body(status.value(), getMessage(), field, faults.isEmpty() ? null : faults);
    }

    /**
     * A fault in one statement.
     *
     * @param index of the statement in the batch, from 0
     * @param path JSON path in the statement
     * @param rule name of the rule that is broken
     */
    public record Fault(int index, String path, String rule, String message) {}

    /** The answer. */
    record Body(
            int status,
            @Nullable String message,
            @Nullable String field,
            @Nullable List<Fault> problems) {}
}
