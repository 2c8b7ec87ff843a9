package se.innovationskraft.bridge.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;

/**
 * What has been erased, in a table and in a {@link TombstoneFile}. Each mends the other when the server starts, so that
 * neither a restored database nor a lost file forgets.
 */
@Service
public class Tombstones {

    private static final Logger log = LoggerFactory.getLogger(Tombstones.class);
    private static final String PURPOSE = "tombstone";

    private final JdbcClient database;
    private final TombstoneFile file;
    private final Secrets secrets;
    private final Clock clock;

    Tombstones(JdbcClient database, TombstoneFile file, Secrets secrets, Clock clock) {
        this.database = database;
        this.file = file;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Keeps that workbooks are erased: in the caller's transaction, and in the file as soon as that is through. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(String organisation, Collection<String> workbooks, String rule, int erased) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> hashes = workbooks.stream().map(this::hash).toList();
        Set<String> there = known(organisation, hashes);
        List<Tombstone> stones = hashes.stream()
                .filter(hash -> !there.contains(hash))
                .map(hash -> new Tombstone(now, organisation, hash, rule, erased))
                .toList();
        stones.forEach(this::insert);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                appendToFile(stones);
            }
        });
    }

    /** Lets table and file of an organisation know the same; gives the hashes of all. */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<String> unite(String organisation, Collection<Tombstone> inFile) {
        List<Tombstone> inTable = of(organisation);
        Set<String> known = hashes(inTable);
        inFile.stream().filter(stone -> known.add(stone.hash())).forEach(this::insert);
        Set<String> written = hashes(inFile);
        file.append(inTable.stream()
                .filter(stone -> !written.contains(stone.hash()))
                .toList());
        return known;
    }

    String hash(String workbook) {
        return secrets.hash(PURPOSE, workbook);
    }

    /** The oldest first. */
    List<Tombstone> of(String organisation) {
        return database.sql("SELECT * FROM tombstone WHERE organisation = ? ORDER BY at, hash")
                .param(organisation)
                .query((row, number) -> new Tombstone(
                        EventLog.instant(row, "at"),
                        row.getString("organisation"),
                        row.getString("hash"),
                        row.getString("rule"),
                        row.getInt("erased")))
                .list();
    }

    /** Forgets those that are older, when no backup is that old; says how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(String organisation, Instant before) {
        int forgotten = database.sql("DELETE FROM tombstone WHERE organisation = ? AND at < ?")
                .params(organisation, EventLog.utc(before))
                .update();
        if (forgotten > 0) {
            file.remove(stone ->
                    stone.organisation().equals(organisation) && stone.at().isBefore(before));
        }
        return forgotten;
    }

    private Set<String> known(String organisation, List<String> hashes) {
        return database.sql("SELECT hash FROM tombstone WHERE organisation = :organisation AND hash IN (:hashes)")
                .param("organisation", organisation)
                .param("hashes", hashes)
                .query(String.class)
                .set();
    }

    private static Set<String> hashes(Collection<Tombstone> stones) {
        return stones.stream().map(Tombstone::hash).collect(Collectors.toCollection(HashSet::new));
    }

    private void insert(Tombstone stone) {
        database.sql("INSERT INTO tombstone (organisation, hash, at, rule, erased) VALUES (?, ?, ?, ?, ?)")
                .params(stone.organisation(), stone.hash(), EventLog.utc(stone.at()), stone.rule(), stone.erased())
                .update();
    }

    /** What is erased stays erased if the file cannot be written; the next start writes what is missing. */
    private void appendToFile(List<Tombstone> stones) {
        try {
            file.append(stones);
        } catch (RuntimeException e) {
            log.error("A backup restored before the next start would bring back what has been erased", e);
        }
    }
}
