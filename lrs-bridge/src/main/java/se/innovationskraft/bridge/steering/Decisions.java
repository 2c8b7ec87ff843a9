package se.innovationskraft.bridge.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;

/** The decisions of an organisation. One at a time is to be taken. */
@Service
class Decisions {

    private static final int ID_LENGTH = 10;
    private static final String ID_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcClient database;
    private final EventLog log;
    private final Secrets secrets;
    private final Clock clock;

    Decisions(JdbcClient database, EventLog log, Secrets secrets, Clock clock) {
        this.database = database;
        this.log = log;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The one to be taken first, then those that are taken, the latest first. */
    List<Decision> all(String organisation) {
        return database.sql("SELECT * FROM decision WHERE organisation = ?"
                        + " ORDER BY CASE WHEN decided IS NULL THEN 0 ELSE 1 END, decided DESC, made DESC, id")
                .param(organisation)
                .query(Decisions::decision)
                .list();
    }

    Optional<Decision> byId(String organisation, String id) {
        return all(organisation).stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst();
    }

    /**
     * Keeps a decision, a new one or a changed one.
     *
     * @return {@link Written#FULL}, and nothing done, when it is to be taken and another one is too
     */
    @Transactional
    public Written save(String organisation, Decision decision) {
        log.lock(organisation);
        boolean isAnotherOpen = all(organisation).stream()
                .anyMatch(there -> there.isOpen() && !there.id().equals(decision.id()));
        if (decision.isOpen() && isAnotherOpen) {
            return Written.FULL;
        }
        return decision.id().isEmpty() ? add(organisation, decision) : change(organisation, decision);
    }

    private Written add(String organisation, Decision decision) {
        database.sql("INSERT INTO decision (organisation, id, made, kind, what, why, role, period, needs, followed,"
                        + " decided, rev) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")
                .params(organisation, secrets.random(ID_LENGTH, ID_ALPHABET), EventLog.utc(clock.instant()))
                .params(decision.kind().word(), decision.what(), decision.why(), decision.role())
                .params(decision.period(), decision.needs(), decision.followed())
                .param(decision.decided())
                .update();
        return Written.SAVED;
    }

    private Written change(String organisation, Decision decision) {
        int changed = database.sql("UPDATE decision SET kind = ?, what = ?, why = ?, role = ?, period = ?, needs = ?,"
                        + " followed = ?, decided = ?, rev = rev + 1 WHERE organisation = ? AND id = ? AND rev = ?")
                .params(decision.kind().word(), decision.what(), decision.why(), decision.role())
                .params(decision.period(), decision.needs(), decision.followed())
                .param(decision.decided())
                .params(organisation, decision.id(), decision.rev())
                .update();
        return changed == 1 ? Written.SAVED : Written.CHANGED_MEANWHILE;
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getString("id"),
                DecisionKind.of(row.getString("kind")).orElseThrow(),
                row.getString("what"),
                row.getString("why"),
                row.getString("role"),
                row.getString("period"),
                row.getString("needs"),
                row.getString("followed"),
                row.getObject("decided", LocalDate.class),
                row.getInt("rev"));
    }
}
