package se.innovationskraft.bridge.privacy;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.progress.Progress;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.storage.EntryKind;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.NewEntry;

/**
 * Erases workbooks. The numbers of the log stay without gaps; what they told is gone, and a tombstone says when, how many
 * records and by which rule, but not whose. It also recognises the workbook when a backup brings it back.
 */
@Service
public class Erasure {

    /** The owner asked for it. */
    public static final String BY_OWNER = "owner";

    /** The organisation where packages are tried was emptied. */
    public static final String TRIAL_EMPTIED = "trial-emptied";

    /** A restored backup had brought it back. */
    static final String REPLAYED = "replayed";

    private static final int AT_ONCE = 500;

    private final Documents documents;
    private final StatementLog statements;
    private final Progress progress;
    private final Workbooks workbooks;
    private final Tombstones tombstones;
    private final EventLog log;
    private final ApplicationEventPublisher events;

    Erasure(
            Documents documents,
            StatementLog statements,
            Progress progress,
            Workbooks workbooks,
            Tombstones tombstones,
            EventLog log,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.statements = statements;
        this.progress = progress;
        this.workbooks = workbooks;
        this.tombstones = tombstones;
        this.log = log;
        this.events = events;
    }

    /** Erases everything of a workbook and of those joined into it; says how many statements and documents. */
    @Transactional
    public int eraseWorkbook(String organisation, Workbook workbook) {
        log.lock(organisation);
        return erase(organisation, workbooks.names(new Workbook(organisation, workbook.id())), BY_OWNER);
    }

    /** Erases all workbooks of an organisation; says how many statements and documents. */
    @Transactional
    public int eraseAllWorkbooks(String organisation, String rule) {
        log.lock(organisation);
        return eraseWorkbooks(organisation, workbooks.all(organisation), rule);
    }

    /**
     * Erases workbooks.
     *
     * @param names ids, with those of the workbooks joined into them
     * @param rule why, without spaces
     */
    @Transactional
    public int eraseWorkbooks(String organisation, List<String> names, String rule) {
        log.lock(organisation);
        int erased = 0;
        for (int start = 0; start < names.size(); start += AT_ONCE) {
            erased += erase(organisation, names.subList(start, Math.min(start + AT_ONCE, names.size())), rule);
        }
        return erased;
    }

    private int erase(String organisation, List<String> names, String rule) {
        int erased = documents.erase(organisation, names) + statements.erase(organisation, names);
        progress.erase(organisation, names);
        workbooks.erase(organisation, names);
        log.erase(organisation, names);
        events.publishEvent(new WorkbookErased(organisation, names));
        tombstones.add(organisation, names, rule, erased);
        log.append(organisation, List.of(new NewEntry(EntryKind.ERASURE, rule + " " + erased, null)));
        return erased;
    }
}
