package se.innovationskraft.bridge.dpo;

import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.storage.EventLog;

/** What the exercises have told of leaders who have done none for long: statements, their log and what is counted of it. */
@Order(1)
@Component
class OldProgress implements RetentionKind {

    private static final String OWNER = "COALESCE(w.joined_into, s.actor_name)";
    private static final String QUERY = "SELECT " + OWNER + " AS owner, MAX(s.stored) AS last_time FROM statement s"
            + " LEFT JOIN workbook w ON w.organisation = s.organisation AND w.id = s.actor_name"
            + " WHERE s.organisation = ? AND s.actor_name IS NOT NULL"
            + " GROUP BY " + OWNER + " HAVING MAX(s.stored) < ? ORDER BY owner";

    private final OldWorkbooks workbooks;
    private final StatementLog statements;
    private final Progress progress;
    private final EventLog log;

    OldProgress(OldWorkbooks workbooks, StatementLog statements, Progress progress, EventLog log) {
        this.workbooks = workbooks;
        this.statements = statements;
        this.progress = progress;
        this.log = log;
    }

    @Override
    public String id() {
        return "progress";
    }

    @Override
    public int suggestedMonths() {
        return 24;
    }

    @Override
    public Due due(String organisation, Instant before) {
        return workbooks.due(QUERY, organisation, before);
    }

    @Override
    public void erase(String organisation, Instant before, Due due) {
        workbooks.each(organisation, due.ids(), names -> {
            statements.erase(organisation, names);
            progress.erase(organisation, names);
            log.erase(organisation, names);
        });
    }
}
