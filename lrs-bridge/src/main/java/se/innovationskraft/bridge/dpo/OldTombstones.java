package se.innovationskraft.bridge.dpo;

import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.privacy.Tombstones;

/** Tombstones that no backup is old enough to need. */
@Order(6)
@Component
class OldTombstones implements RetentionKind {

    private static final OldRows ROWS = new OldRows("tombstone", "at");

    private final JdbcClient database;
    private final Tombstones tombstones;

    OldTombstones(JdbcClient database, Tombstones tombstones) {
        this.database = database;
        this.tombstones = tombstones;
    }

    @Override
    public String id() {
        return "tombstones";
    }

    @Override
    public int suggestedMonths() {
        return 60;
    }

    @Override
    public Due due(String organisation, Instant before) {
        return ROWS.due(database, organisation, before);
    }

    @Override
    public void erase(String organisation, Instant before, Due due) {
        tombstones.forget(organisation, before);
    }
}
