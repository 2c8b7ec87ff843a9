package se.innovationskraft.bridge.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;

/** Slows down whoever guesses passwords: five wrong ones within 15 minutes pause the name for 15 minutes. */
@Service
class SignInPause {

    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;

    SignInPause(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts a wrong password. One that is tried during a pause does not make it longer.
     *
     * @return whether a pause begins with it
     */
    @Transactional
    public boolean failed(Account account) {
        OffsetDateTime now = EventLog.utc(clock.instant());
        OffsetDateTime recently = now.minus(WINDOW);
        database.sql("UPDATE account SET failed = CASE WHEN failed_since > ? THEN failed + 1 ELSE 1 END,"
                        + " failed_since = CASE WHEN failed_since > ? THEN failed_since ELSE ? END"
                        + " WHERE organisation = ? AND name = ? AND (locked_until IS NULL OR locked_until <= ?)")
                .params(recently, recently, now, account.organisation(), account.name(), now)
                .update();
        return database.sql("UPDATE account SET failed = 0, failed_since = NULL, locked_until = ?"
                                + " WHERE organisation = ? AND name = ? AND failed >= ?")
                        .params(now.plus(PAUSE), account.organisation(), account.name(), MOST)
                        .update()
                == 1;
    }

    /** Forgets the wrong passwords before a right one. */
    @Transactional
    public void succeeded(Account account) {
        database.sql("UPDATE account SET failed = 0, failed_since = NULL, locked_until = NULL"
                        + " WHERE organisation = ? AND name = ?")
                .params(account.organisation(), account.name())
                .update();
    }
}
