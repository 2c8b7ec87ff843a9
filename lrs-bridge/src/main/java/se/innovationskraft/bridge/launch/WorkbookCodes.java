package se.innovationskraft.bridge.launch;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;

/**
 * Personal codes that open a workbook without an exercise, for whoever leaves an LMS. They are another kind of key, made
 * by the owner and kept as a hash; 26 characters are 128 random bits.
 */
@Service
class WorkbookCodes {

    private static final int LENGTH = 26;
    private static final String CODE = "workbook code";
    private static final String KIND = "code";

    private final JdbcClient database;
    private final EventLog log;
    private final Secrets secrets;
    private final Clock clock;

    WorkbookCodes(JdbcClient database, EventLog log, Secrets secrets, Clock clock) {
        this.database = database;
        this.log = log;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Makes a code in place of any earlier one; it is known to nobody else. */
    @Transactional
    String make(Workbook workbook) {
        log.lock(workbook.organisation());
        remove(workbook);
        String code = secrets.random(LENGTH, JoinCodes.ALPHABET);
        database.sql(
                        "INSERT INTO workbook_key (organisation, key_hash, workbook, kind, created) VALUES (?, ?, ?, ?, ?)")
                .params(
                        workbook.organisation(),
                        secrets.hash(CODE, code),
                        workbook.id(),
                        KIND,
                        EventLog.utc(clock.instant()))
                .update();
        return code;
    }

    /** After that no code opens the workbook. */
    @Transactional
    void remove(Workbook workbook) {
        database.sql("DELETE FROM workbook_key WHERE organisation = ? AND workbook = ? AND kind = ?")
                .params(workbook.organisation(), workbook.id(), KIND)
                .update();
    }

    /** When the code was made; empty when there is none. */
    Optional<Instant> made(Workbook workbook) {
        return database
                .sql("SELECT created FROM workbook_key WHERE organisation = ? AND workbook = ? AND kind = ?"
                        + " ORDER BY created DESC")
                .params(workbook.organisation(), workbook.id(), KIND)
                .query((row, number) -> EventLog.instant(row, "created"))
                .list()
                .stream()
                .findFirst();
    }

    /** The workbook of a code; empty when it opens none. */
    Optional<Workbook> open(String written) {
        return database.sql("SELECT organisation, workbook FROM workbook_key WHERE key_hash = ? AND kind = ?")
                .params(secrets.hash(CODE, plain(written)), KIND)
                .query((row, number) -> new Workbook(row.getString("organisation"), row.getString("workbook")))
                .optional();
    }

    /** However people write it: small letters, spaces and hyphens are fine. */
    private static String plain(String written) {
        return written.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
