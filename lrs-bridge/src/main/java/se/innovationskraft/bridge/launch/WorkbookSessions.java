package se.innovationskraft.bridge.launch;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;
import se.innovationskraft.bridge.web.BridgeSettings;

/** Browsers in which a workbook is open. A session ends after twelve hours, or with the browser. */
@Service
public class WorkbookSessions {

    /** Name of the cookie. */
    public static final String COOKIE = "arbetsbok";

    private static final Duration LIFE = Duration.ofHours(12);
    private static final String SESSION = "workbook session";

    private final JdbcClient database;
    private final Secrets secrets;
    private final BridgeSettings settings;
    private final Clock clock;

    WorkbookSessions(JdbcClient database, Secrets secrets, BridgeSettings settings, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** The workbook that is open in the browser; empty when none is, or no more. */
    public Optional<Workbook> current(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : find(cookie.getValue());
    }

    /** Opens a workbook in a browser; gives the cookie to send it. */
    @Transactional
    public ResponseCookie open(Workbook workbook) {
        String session = secrets.random();
        database.sql("DELETE FROM workbook_session WHERE organisation = ? AND expires < ?")
                .params(workbook.organisation(), EventLog.utc(clock.instant()))
                .update();
        database.sql("INSERT INTO workbook_session (organisation, session_hash, workbook, expires) VALUES (?, ?, ?, ?)")
                .params(
                        workbook.organisation(),
                        secrets.hash(SESSION, session),
                        workbook.id(),
                        EventLog.utc(clock.instant().plus(LIFE)))
                .update();
        return cookie(session).build();
    }

    /** Closes the workbook in the browser; gives the cookie that takes the browser's away. */
    @Transactional
    public ResponseCookie close(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            database.sql("DELETE FROM workbook_session WHERE session_hash = ?")
                    .param(secrets.hash(SESSION, cookie.getValue()))
                    .update();
        }
        return cookie("").maxAge(0).build();
    }

    private Optional<Workbook> find(String session) {
        return database.sql(
                        "SELECT organisation, workbook FROM workbook_session WHERE session_hash = ? AND expires > ?")
                .params(secrets.hash(SESSION, session), EventLog.utc(clock.instant()))
                .query((row, number) -> new Workbook(row.getString("organisation"), row.getString("workbook")))
                .optional();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(settings.isEncrypted());
    }
}
