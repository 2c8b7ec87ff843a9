package se.innovationskraft.bridge.upstream;

import com.rusticisoftware.tincan.RemoteLRS;
import com.rusticisoftware.tincan.Statement;
import com.rusticisoftware.tincan.http.HTTPResponse;
import com.rusticisoftware.tincan.json.StringOfJSON;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends through TinCanJava, with what that costs: version 1.0.1, and statements as it writes them again, without
 * {@code version} and unknown properties and with times to the millisecond.
 *
 * <p>TinCanJava answers 400 for everything it did not expect: no connection, an answer that broke off, even a 401 without
 * {@code WWW-Authenticate}. So it is asked for {@code /about} first; what fails there was not sent. After that, a 400 whose
 * text is an exception is none of the LRS's.
 */
final class TinCanUpstreamLrs implements UpstreamLrs {

    private static final String EXCEPTION = "Exception in RemoteLRS.makeSyncRequest(): ";
    private static final String UNCHALLENGED = "Authentication challenge without WWW-Authenticate";

    private final RemoteLRS lrs;
    private final Answers answers;

    TinCanUpstreamLrs(RemoteLRS lrs, Answers answers) {
        this.lrs = lrs;
        this.answers = answers;
    }

    @Override
    public Outcome send(List<byte[]> rawStatements) {
        if (rawStatements.isEmpty()) {
            return new Outcome.Accepted();
        }
        List<Statement> statements = new ArrayList<>();
        try {
            for (byte[] raw : rawStatements) {
                statements.add(read(raw));
            }
        } catch (Exception e) {
            return new Outcome.Rejected(
                    400, "TinCanJava cannot take the statement: " + e.getClass().getSimpleName());
        }
        return sendIfThere(statements);
    }

    /** Writes it at once too: where TinCanJava finds a property missing, it throws a NullPointerException, then or now. */
    private Statement read(byte[] raw) throws Exception {
        Statement statement = new Statement(new StringOfJSON(new String(raw, StandardCharsets.UTF_8)));
        statement.toJSONNode(lrs.getVersion());
        return statement;
    }

    private Outcome sendIfThere(List<Statement> statements) {
        String fault = fault(lrs.about().getResponse());
        if (fault != null && !fault.contains(UNCHALLENGED)) {
            return new Outcome.Unreachable(fault);
        }
        HTTPResponse response = lrs.saveStatements(statements).getResponse();
        return response == null
                ? new Outcome.Rejected(400, "TinCanJava cannot write the statements")
                : outcome(response, statements.size());
    }

    private Outcome outcome(HTTPResponse response, int count) {
        String fault = fault(response);
        if (fault != null) {
            return fault.contains(UNCHALLENGED) ? new Outcome.Rejected(401, fault) : new Outcome.Unknown(fault);
        }
        byte[] body = response.getContentBytes();
        return answers.outcome(response.getStatus(), retryAfter(response), body == null ? new byte[0] : body, count);
    }

    /** What went wrong before there was an answer; null when there was one. */
    private static @Nullable String fault(HTTPResponse response) {
        String message = response.getStatusMsg();
        if (message == null || !message.startsWith(EXCEPTION)) {
            return null;
        }
        // Jetty goes on about its own state
        return message.substring(EXCEPTION.length(), Math.min(message.length(), EXCEPTION.length() + 200));
    }

    /** TinCanJava looks a header up by its case. */
    private static @Nullable String retryAfter(HTTPResponse response) {
        return response.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
