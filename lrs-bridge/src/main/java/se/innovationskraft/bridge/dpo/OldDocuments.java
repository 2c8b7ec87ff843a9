package se.innovationskraft.bridge.dpo;

import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.document.Documents;

/** What leaders have written who have changed nothing for long. */
@Order(2)
@Component
class OldDocuments implements RetentionKind {

    private static final String QUERY = "SELECT actor_name AS owner, MAX(updated) AS last_time FROM document"
            + " WHERE organisation = ? GROUP BY actor_name HAVING MAX(updated) < ? ORDER BY owner";

    private final OldWorkbooks workbooks;
    private final Documents documents;

    OldDocuments(OldWorkbooks workbooks, Documents documents) {
        this.workbooks = workbooks;
        this.documents = documents;
    }

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public int suggestedMonths() {
        return 36;
    }

    @Override
    public Due due(String organisation, Instant before) {
        return workbooks.due(QUERY, organisation, before);
    }

    @Override
    public void erase(String organisation, Instant before, Due due) {
        workbooks.each(organisation, due.ids(), names -> documents.erase(organisation, names));
    }
}
