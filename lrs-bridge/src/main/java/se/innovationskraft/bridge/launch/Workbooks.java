package se.innovationskraft.bridge.launch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.document.Documents;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;

/** The workbooks. Who holds the key has the workbook; knowing its id opens nothing. */
@Service
public class Workbooks {

    private static final String KEY = "workbook key";
    private static final String PSEUDONYM = "pseudonym";
    private static final Pattern KEY_SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final JdbcClient database;
    private final EventLog log;
    private final Documents documents;
    private final Secrets secrets;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Workbooks(
            JdbcClient database,
            EventLog log,
            Documents documents,
            Secrets secrets,
            Clock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.log = log;
        this.documents = documents;
        this.secrets = secrets;
        this.clock = clock;
        this.events = events;
    }

    /** Whether it looks like a workbook key: 128 bits as 22 characters of base64url. */
    public static boolean isKey(String key) {
        return KEY_SHAPE.matcher(key).matches();
    }

    /** The workbook of a key, a new one if nobody has shown the key before. */
    @Transactional
    public OpenedWorkbook open(String organisation, String key) {
        log.lock(organisation);
        return byKey(organisation, key)
                .map(there -> new OpenedWorkbook(there, false))
                .orElseGet(() -> new OpenedWorkbook(createWithKey(organisation, key), true));
    }

    /** A new workbook that no key opens: for statements only. */
    @Transactional
    public Workbook create(String organisation) {
        Workbook made = new Workbook(organisation, secrets.random());
        database.sql("INSERT INTO workbook (organisation, id, created) VALUES (?, ?, ?)")
                .params(organisation, made.id(), EventLog.utc(clock.instant()))
                .update();
        return made;
    }

    /** The workbook that the key opens; empty when nobody has shown the key to us before. */
    public Optional<Workbook> byKey(String organisation, String key) {
        return database.sql("SELECT workbook FROM workbook_key WHERE organisation = ? AND key_hash = ?")
                .params(organisation, secrets.hash(KEY, key))
                .query(String.class)
                .optional()
                .map(id -> new Workbook(organisation, id));
    }

    /**
     * The workbook as it stands now: itself, the one that it has been joined into, or empty when it is erased. Whoever
     * writes asks for it under the lock of the log, so that nothing is written to what has just gone.
     */
    public Optional<Workbook> current(Workbook workbook) {
        return database.sql("SELECT COALESCE(joined_into, id) FROM workbook WHERE organisation = ? AND id = ?")
                .params(workbook.organisation(), workbook.id())
                .query(String.class)
                .optional()
                .map(id -> new Workbook(workbook.organisation(), id));
    }

    /** Ids under which statements of the workbook may stand: its own first, then those joined into it. */
    public List<String> names(Workbook workbook) {
        List<String> names = new ArrayList<>(List.of(workbook.id()));
        names.addAll(database.sql("SELECT id FROM workbook WHERE organisation = ? AND joined_into = ? ORDER BY id")
                .params(workbook.organisation(), workbook.id())
                .query(String.class)
                .list());
        return names;
    }

    /** Remembers that the pseudonym has used the workbook. */
    @Transactional
    public void addAlias(Workbook workbook, String pseudonym) {
        addAliasHash(workbook, secrets.hash(PSEUDONYM, workbook.organisation() + "|" + pseudonym));
    }

    /** Lets one workbook go up in another: documents, keys, tokens and browsers follow. */
    @Transactional
    public void join(Workbook from, Workbook into) {
        if (from.equals(into)) {
            return;
        }
        String organisation = into.organisation();
        log.lock(organisation);
        documents.move(organisation, from.id(), into.id());
        moveAliases(from, into);
        for (String table : List.of("workbook_key", "launch_token", "workbook_session")) {
            database.sql("UPDATE " + table + " SET workbook = ? WHERE organisation = ? AND workbook = ?")
                    .params(into.id(), organisation, from.id())
                    .update();
        }
        delete("join_code", "workbook", organisation, List.of(from.id()));
        database.sql("UPDATE workbook SET joined_into = ? WHERE organisation = ? AND (id = ? OR joined_into = ?)")
                .params(into.id(), organisation, from.id(), from.id())
                .update();
        events.publishEvent(new WorkbooksJoined(organisation, from.id(), into.id()));
    }

    /** Forgets workbooks with all that opens them; says how many. Their texts and statements are others' to erase. */
    @Transactional
    public int erase(String organisation, Collection<String> ids) {
        for (String table :
                List.of("workbook_key", "workbook_alias", "join_code", "launch_token", "workbook_session")) {
            delete(table, "workbook", organisation, ids);
        }
        return delete("workbook", "id", organisation, ids);
    }

    /** The ids of all workbooks of an organisation, joined ones too. */
    public List<String> all(String organisation) {
        return database.sql("SELECT id FROM workbook WHERE organisation = ? ORDER BY id")
                .param(organisation)
                .query(String.class)
                .list();
    }

    /**
     * Workbooks that the same pseudonyms have used: they are one person's. Those that share nothing are left out.
     *
     * @return groups of ids, at least two in each; a workbook may stand in several
     */
    public List<List<String>> sharingPseudonyms(String organisation) {
        Map<String, List<String>> byPseudonym = new HashMap<>();
        database.sql("SELECT pseudonym_hash, workbook FROM workbook_alias WHERE organisation = ?")
                .param(organisation)
                .query((row, number) -> byPseudonym
                        .computeIfAbsent(row.getString("pseudonym_hash"), hash -> new ArrayList<>())
                        .add(row.getString("workbook")))
                .list();
        return byPseudonym.values().stream().filter(group -> group.size() > 1).toList();
    }

    private Workbook createWithKey(String organisation, String key) {
        Workbook made = create(organisation);
        database.sql("INSERT INTO workbook_key (organisation, key_hash, workbook) VALUES (?, ?, ?)")
                .params(organisation, secrets.hash(KEY, key), made.id())
                .update();
        return made;
    }

    private void moveAliases(Workbook from, Workbook into) {
        List<String> hashes = database.sql(
                        "SELECT pseudonym_hash FROM workbook_alias WHERE organisation = ? AND workbook = ?")
                .params(from.organisation(), from.id())
                .query(String.class)
                .list();
        hashes.forEach(hash -> addAliasHash(into, hash));
        delete("workbook_alias", "workbook", from.organisation(), List.of(from.id()));
    }

    private void addAliasHash(Workbook workbook, String hash) {
        log.lock(workbook.organisation());
        int there = database.sql("SELECT COUNT(*) FROM workbook_alias"
                        + " WHERE organisation = ? AND pseudonym_hash = ? AND workbook = ?")
                .params(workbook.organisation(), hash, workbook.id())
                .query(Integer.class)
                .single();
        if (there == 0) {
            database.sql("INSERT INTO workbook_alias (organisation, pseudonym_hash, workbook) VALUES (?, ?, ?)")
                    .params(workbook.organisation(), hash, workbook.id())
                    .update();
        }
    }

    private int delete(String table, String column, String organisation, Collection<String> ids) {
        return database.sql("DELETE FROM " + table + " WHERE organisation = :organisation AND " + column + " IN (:ids)")
                .param("organisation", organisation)
                .param("ids", ids)
                .update();
    }
}
