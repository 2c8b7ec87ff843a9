package se.innovationskraft.bridge.privacy;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.organisation.Organisation;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.storage.EventLog;

/**
 * Erases again what a restored backup has brought back. Runs before the server takes its first call, so that nobody sees
 * what is erased.
 */
@Component
public class Replay implements SmartLifecycle {

    private static final Logger logger = LoggerFactory.getLogger(Replay.class);

    private final Organisations organisations;
    private final Workbooks workbooks;
    private final TombstoneFile file;
    private final Tombstones tombstones;
    private final Erasure erasure;
    private final EventLog log;
    private final TransactionTemplate transactions;
    private boolean isRunning;

    Replay(
            Organisations organisations,
            Workbooks workbooks,
            TombstoneFile file,
            Tombstones tombstones,
            Erasure erasure,
            EventLog log,
            PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.workbooks = workbooks;
        this.file = file;
        this.tombstones = tombstones;
        this.erasure = erasure;
        this.log = log;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        List<Tombstone> inFile = file.read();
        for (Organisation organisation : organisations.all()) {
            transactions.executeWithoutResult(status -> replay(
                    organisation.id(),
                    inFile.stream()
                            .filter(stone -> stone.organisation().equals(organisation.id()))
                            .toList()));
        }
        isRunning = true;
    }

    private void replay(String organisation, List<Tombstone> inFile) {
        log.lock(organisation);
        Set<String> erased = tombstones.unite(organisation, inFile);
        if (erased.isEmpty()) {
            return;
        }
        List<String> back = workbooks.all(organisation).stream()
                .filter(workbook -> erased.contains(tombstones.hash(workbook)))
                .toList();
        if (!back.isEmpty()) {
            erasure.eraseWorkbooks(organisation, back, Erasure.REPLAYED);
            logger.warn("Erased {} workbooks again that a restored backup had brought back", back.size());
        }
    }

    @Override
    public void stop() {
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    /** Before the web server, which comes last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
