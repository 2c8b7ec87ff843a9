package se.innovationskraft.bridge.dpo;

import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes, open exercises and open browsers that opened something once. */
@Order(4)
@Component
class Expired implements RetentionKind {

    private static final List<OldRows> TABLES = List.of(
            new OldRows("join_code", "expires"),
            new OldRows("launch_token", "expires"),
            new OldRows("workbook_session", "expires"),
            new OldRows("invitation", "expires"));

    private final JdbcClient database;

    Expired(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "expired";
    }

    @Override
    public int suggestedMonths() {
        return 1;
    }

    @Override
    public Due due(String organisation, Instant before) {
        return OldRows.due(database, TABLES, organisation, before);
    }

    @Override
    public void erase(String organisation, Instant before, Due due) {
        TABLES.forEach(rows -> rows.erase(database, organisation, before));
    }
}
