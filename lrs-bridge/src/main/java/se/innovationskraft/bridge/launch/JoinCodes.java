package se.innovationskraft.bridge.launch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;

/** One-time codes that let another package join a workbook. They last ten minutes. */
@Service
class JoinCodes {

    /** Without those that look alike: 0 O, 1 I L. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String CODE = "join code";

    private final JdbcClient database;
    private final Secrets secrets;
    private final Clock clock;

    JoinCodes(JdbcClient database, Secrets secrets, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional
    JoinCode create(Workbook workbook) {
        Instant expires = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(LIFE);
        JoinCode made = new JoinCode(secrets.random(LENGTH, ALPHABET), expires);
        database.sql("DELETE FROM join_code WHERE organisation = ? AND (workbook = ? OR expires < ?)")
                .params(workbook.organisation(), workbook.id(), EventLog.utc(clock.instant()))
                .update();
        database.sql("INSERT INTO join_code (organisation, code_hash, workbook, expires) VALUES (?, ?, ?, ?)")
                .params(workbook.organisation(), secrets.hash(CODE, made.code()), workbook.id(), EventLog.utc(expires))
                .update();
        return made;
    }

    /** The workbook of a code, which opens nothing after that; empty when it is wrong, used or too old. */
    @Transactional
    Optional<Workbook> redeem(String organisation, String written) {
        String hash = secrets.hash(CODE, plain(written));
        Optional<Workbook> workbook = database.sql(
                        "SELECT workbook FROM join_code WHERE organisation = ? AND code_hash = ? AND expires > ?")
                .params(organisation, hash, EventLog.utc(clock.instant()))
                .query(String.class)
                .optional()
                .map(id -> new Workbook(organisation, id));
        int used = database.sql("DELETE FROM join_code WHERE organisation = ? AND code_hash = ?")
                .params(organisation, hash)
                .update();
        return used == 1 ? workbook : Optional.empty();
    }

    /** However people write it: small letters, spaces and hyphens are fine. */
    private static String plain(String written) {
        return written.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
