package se.innovationskraft.bridge.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;

/** The record of what those who sign in have done. Written in the transaction of the deed, so that neither is alone. */
@Service
public class Audit {

    private static final int LONGEST_OBJECT = 100;

    private final JdbcClient database;
    private final Clock clock;

    Audit(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a deed.
     *
     * @param who name of the account
     * @param role its roles, separated by space
     * @param object an id, never a text; cut after 100 characters; empty when the deed has none
     */
    @Transactional
    public void write(String organisation, String who, String role, Action action, String object) {
        database.sql("INSERT INTO audit (organisation, at, who, role, action, object) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        organisation,
                        EventLog.utc(clock.instant()),
                        who,
                        role,
                        action.word(),
                        object.substring(0, Math.min(object.length(), LONGEST_OBJECT)))
                .update();
    }

    /** The latest deeds in an organisation, newest first. */
    public List<AuditEntry> latest(String organisation, int most) {
        return database.sql("SELECT * FROM audit WHERE organisation = ? ORDER BY at DESC, seq DESC LIMIT ?")
                .params(organisation, most)
                .query(Audit::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                EventLog.instant(row, "at"),
                row.getString("who"),
                row.getString("role"),
                Action.of(row.getString("action")),
                row.getString("object"));
    }
}
