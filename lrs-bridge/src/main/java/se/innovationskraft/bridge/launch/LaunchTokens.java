package se.innovationskraft.bridge.launch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.organisation.OriginGate;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;
import se.innovationskraft.bridge.web.ApiProblem;

/** The tokens of launched packages. They last a working day. */
@Service
public class LaunchTokens {

    private static final Duration LIFE = Duration.ofHours(8);
    private static final String TOKEN = "launch token";
    private static final String SCHEME = "bearer ";
    private static final int WRONG_CODES = 5;

    private final JdbcClient database;
    private final Secrets secrets;
    private final OriginGate gate;
    private final Clock clock;

    LaunchTokens(JdbcClient database, Secrets secrets, OriginGate gate, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.gate = gate;
        this.clock = clock;
    }

    /** The token of a request's {@code Authorization: Bearer}, refused with 401 unless it is valid. */
    public LaunchToken require(HttpServletRequest request, HttpServletResponse response) {
        return require(bearer(request), request, response);
    }

    /** A token that came otherwise, refused with 401 unless it is valid, with 403 from a page that is not listed. */
    public LaunchToken require(@Nullable String token, HttpServletRequest request, HttpServletResponse response) {
        LaunchToken valid = Optional.ofNullable(token)
                .flatMap(this::find)
                .orElseThrow(() -> ApiProblem.unauthorized("The token is missing, unknown or too old; launch again"));
        gate.check(request, valid.organisation(), true);
        if (OriginGate.NOWHERE.equals(OriginGate.origin(request))) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, OriginGate.NOWHERE);
        }
        return valid;
    }

    /** The token in the header; null when the header is missing or of another scheme. */
    public static @Nullable String bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    /** What a token stands for; empty when it is unknown or too old. */
    public Optional<LaunchToken> find(String token) {
        return database.sql("SELECT * FROM launch_token WHERE token_hash = ?")
                .param(secrets.hash(TOKEN, token))
                .query((row, number) -> new LaunchToken(
                        new Workbook(row.getString("organisation"), row.getString("workbook")),
                        row.getString("exercise"),
                        row.getBoolean("documents"),
                        EventLog.instant(row, "expires")))
                .optional()
                .filter(found -> found.expires().isAfter(clock.instant()));
    }

    @Transactional
    IssuedToken issue(Workbook workbook, String exercise, boolean documents) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        forgetOld(workbook.organisation(), now);
        IssuedToken issued = new IssuedToken(secrets.random(), now.plus(LIFE));
        database.sql("INSERT INTO launch_token (organisation, token_hash, workbook, exercise, documents, wrong_codes,"
                        + " expires) VALUES (?, ?, ?, ?, ?, 0, ?)")
                .params(
                        workbook.organisation(),
                        secrets.hash(TOKEN, issued.token()),
                        workbook.id(),
                        exercise,
                        documents,
                        EventLog.utc(issued.expiresAt()))
                .update();
        return issued;
    }

    /** Counts a wrong one-time code; the fifth ends the token. */
    @Transactional
    void countWrongCode(String token) {
        String hash = secrets.hash(TOKEN, token);
        database.sql("UPDATE launch_token SET wrong_codes = wrong_codes + 1 WHERE token_hash = ?")
                .param(hash)
                .update();
        database.sql("DELETE FROM launch_token WHERE token_hash = ? AND wrong_codes >= ?")
                .params(hash, WRONG_CODES)
                .update();
    }

    private void forgetOld(String organisation, Instant now) {
        database.sql("DELETE FROM launch_token WHERE organisation = ? AND expires < ?")
                .params(organisation, EventLog.utc(now))
                .update();
    }
}
