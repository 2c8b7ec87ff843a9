package se.innovationskraft.bridge.dpo;

import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.privacy.Erasure;

/** Workbooks that nobody can open: of those who never connected one, and have done no exercise for long. */
@Order(3)
@Component
class WorkbooksWithoutKey implements RetentionKind {

    private static final String LAST = "COALESCE(MAX(s.stored), MAX(w.created))";
    private static final String QUERY = "SELECT w.id AS owner, " + LAST + " AS last_time FROM workbook w"
            + " JOIN workbook j ON j.organisation = w.organisation AND COALESCE(j.joined_into, j.id) = w.id"
            + " LEFT JOIN statement s ON s.organisation = j.organisation AND s.actor_name = j.id"
            + " WHERE w.organisation = ? AND w.joined_into IS NULL AND NOT EXISTS (SELECT 1 FROM workbook_key k"
            + " WHERE k.organisation = w.organisation AND k.workbook = w.id)"
            + " GROUP BY w.id HAVING " + LAST + " < ? ORDER BY owner";

    private final OldWorkbooks workbooks;
    private final Erasure erasure;

    WorkbooksWithoutKey(OldWorkbooks workbooks, Erasure erasure) {
        this.workbooks = workbooks;
        this.erasure = erasure;
    }

    @Override
    public String id() {
        return "workbook-without-key";
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
        workbooks.each(
                organisation, due.ids(), names -> erasure.eraseWorkbooks(organisation, names, "retention:" + id()));
    }
}
