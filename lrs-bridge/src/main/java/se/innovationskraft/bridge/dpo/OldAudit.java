package se.innovationskraft.bridge.dpo;

import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who sign in did long ago. */
@Order(5)
@Component
class OldAudit implements RetentionKind {

    private static final OldRows ROWS = new OldRows("audit", "at");

    private final JdbcClient database;

    OldAudit(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "audit";
    }

    @Override
    public int suggestedMonths() {
        return 24;
    }

    @Override
    public Due due(String organisation, Instant before) {
        return ROWS.due(database, organisation, before);
    }

    @Override
    public void erase(String organisation, Instant before, Due due) {
        ROWS.erase(database, organisation, before);
    }
}
