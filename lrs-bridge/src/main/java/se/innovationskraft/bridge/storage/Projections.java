package se.innovationskraft.bridge.storage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets projections follow the log. What a projection writes and how far it has come are committed together, under the
 * lock of the log: nothing is counted twice or passed over, whoever dies, and however many servers there are.
 */
@Service
public class Projections {

    private static final int STRETCH = 500;

    private final JdbcClient database;
    private final EventLog log;

    Projections(JdbcClient database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    /** Counts what has happened since the last time. */
    @Transactional
    public void catchUp(Projection projection, String organisation) {
        long seen = seen(projection, organisation);
        if (log.after(organisation, seen, 1).isEmpty()) {
            return;
        }
        log.lock(organisation);
        follow(projection, organisation);
    }

    /** Forgets all that was counted and counts it again. */
    @Transactional
    public void rebuild(Projection projection, String organisation) {
        log.lock(organisation);
        projection.clear(organisation);
        database.sql("DELETE FROM projection_checkpoint WHERE organisation = ? AND projection = ?")
                .params(organisation, projection.name())
                .update();
        follow(projection, organisation);
    }

    private void follow(Projection projection, String organisation) {
        long seen = seen(projection, organisation);
        List<LogEntry> entries = log.after(organisation, seen, STRETCH);
        while (!entries.isEmpty()) {
            projection.apply(organisation, entries);
            seen = entries.get(entries.size() - 1).seq();
            entries = log.after(organisation, seen, STRETCH);
        }
        remember(projection, organisation, seen);
    }

    private long seen(Projection projection, String organisation) {
        return database.sql("SELECT seq FROM projection_checkpoint WHERE organisation = ? AND projection = ?")
                .params(organisation, projection.name())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void remember(Projection projection, String organisation, long seq) {
        int changed = database.sql("UPDATE projection_checkpoint SET seq = ? WHERE organisation = ? AND projection = ?")
                .params(seq, organisation, projection.name())
                .update();
        if (changed == 0) {
            database.sql("INSERT INTO projection_checkpoint (organisation, projection, seq) VALUES (?, ?, ?)")
                    .params(organisation, projection.name(), seq)
                    .update();
        }
    }
}
