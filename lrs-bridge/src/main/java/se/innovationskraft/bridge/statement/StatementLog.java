package se.innovationskraft.bridge.statement;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EntryKind;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.LogStretch;
import se.innovationskraft.bridge.storage.NewEntry;
import se.innovationskraft.bridge.web.BridgeSettings;
import se.innovationskraft.bridge.xapi.CanonicalStatement;

/**
 * The statements of all organisations. Stored once for good: nothing changes them but a voiding statement, which marks,
 * and an erasure, which removes.
 */
@Service
public class StatementLog {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final EventLog log;
    private final BridgeSettings settings;

    StatementLog(JdbcClient database, JdbcTemplate batches, EventLog log, BridgeSettings settings) {
        this.database = database;
        this.batches = batches;
        this.log = log;
        this.settings = settings;
    }

    /**
     * Stores a batch, all of it or nothing. What is stored already and says the same is passed over in silence.
     *
     * @param authority who writes: the name of a Basic key, or {@code launch}
     * @return the ids, in the order of the batch
     * @throws ConflictException when one is stored already and says something else
     */
    @Transactional
    public List<String> append(String organisation, String authority, List<NewStatement> batch) {
        log.lock(organisation);
        List<Row> added = new ArrayList<>();
        Map<String, String> hashes = hashes(organisation, batch);
        for (int index = 0; index < batch.size(); index++) {
            NewStatement statement = batch.get(index);
            String hash = CanonicalStatement.canonicalHash(statement.json());
            String there = hashes.putIfAbsent(statement.id(), hash);
            if (there == null) {
                added.add(row(organisation, statement, hash));
            } else if (!there.equals(hash) && !isSame(organisation, statement)) {
                throw new ConflictException(index, statement.id());
            }
        }
        if (!added.isEmpty()) {
            insert(organisation, authority, added);
        }
        return batch.stream().map(NewStatement::id).toList();
    }

    /** The statement of that id, voided or not. */
    public Optional<StoredStatement> find(String organisation, String id) {
        return database.sql("SELECT * FROM statement WHERE organisation = ? AND id = ?")
                .params(organisation, id.toLowerCase(Locale.ROOT))
                .query(StatementLog::statement)
                .optional();
    }

    /** A page of statements that are not voided; one more than the limit when there is a page after it. */
    public List<StoredStatement> query(String organisation, StatementQuery query) {
        StringBuilder sql = new StringBuilder("SELECT * FROM statement WHERE organisation = ? AND voided = FALSE");
        List<Object> values = new ArrayList<>(List.of(organisation));
        if (query.since() != null) {
            sql.append(" AND stored > ?");
            values.add(EventLog.utc(query.since()));
        }
        if (query.until() != null) {
            sql.append(" AND stored <= ?");
            values.add(EventLog.utc(query.until()));
        }
        if (query.beyond() > 0) {
            sql.append(query.ascending() ? " AND seq > ?" : " AND seq < ?");
            values.add(query.beyond());
        }
        sql.append(query.ascending() ? " ORDER BY seq" : " ORDER BY seq DESC").append(" LIMIT ?");
        values.add(query.limit() + 1);
        StatementSpec statement = database.sql(sql.toString()).params(values);
        return statement.query(StatementLog::statement).list();
    }

    /** Statements with a higher number, voided ones too, in the order of commit; empty at the end. */
    public List<StoredStatement> after(String organisation, long seq, int limit) {
        return database.sql("SELECT * FROM statement WHERE organisation = ? AND seq > ? ORDER BY seq LIMIT ?")
                .params(organisation, seq, limit)
                .query(StatementLog::statement)
                .list();
    }

    /** Statements of a stretch of the log, both ends included, in order. */
    public List<StoredStatement> between(String organisation, long first, long last) {
        return database.sql("SELECT * FROM statement WHERE organisation = ? AND seq BETWEEN ? AND ? ORDER BY seq")
                .params(organisation, first, last)
                .query(StatementLog::statement)
                .list();
    }

    /** Removes the statements of the workbooks; says how many. Whoever erases writes the tombstone. */
    @Transactional
    public int erase(String organisation, Collection<String> actorNames) {
        return database.sql("DELETE FROM statement WHERE organisation = :organisation AND actor_name IN (:names)")
                .param("organisation", organisation)
                .param("names", actorNames)
                .update();
    }

    /** Hashes by id of those of the batch that are stored. */
    private Map<String, String> hashes(String organisation, List<NewStatement> batch) {
        Map<String, String> hashes = new HashMap<>();
        List<String> ids = batch.stream().map(NewStatement::id).distinct().toList();
        for (int start = 0; start < ids.size(); start += 500) {
            database.sql("SELECT id, canonical_hash FROM statement WHERE organisation = :organisation AND id IN (:ids)")
                    .param("organisation", organisation)
                    .param("ids", ids.subList(start, Math.min(start + 500, ids.size())))
                    .query((ResultSet row) -> {
                        hashes.put(row.getString("id"), row.getString("canonical_hash"));
                    });
        }
        return hashes;
    }

    private void insert(String organisation, String authority, List<Row> rows) {
        LogStretch stretch = log.append(
                organisation,
                rows.stream()
                        .map(row -> new NewEntry(row.kind(), row.ref(), row.actorName()))
                        .toList());
        Set<String> voided = voidedEarlier(organisation, rows);
        batches.batchUpdate(
                "INSERT INTO statement (organisation, seq, id, raw, canonical_hash, stored, authority, actor_name,"
                        + " verb, object_id, registration, voided) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                new Setter(organisation, authority, stretch, rows, voided));
        rows.stream()
                .filter(row -> row.kind() == EntryKind.VOIDING)
                .forEach(row -> markVoided(organisation, row.ref()));
    }

    /** A statement that voids cannot be voided (xAPI 1.0.3, Data 2.3.2). */
    private void markVoided(String organisation, String id) {
        database.sql("UPDATE statement SET voided = TRUE WHERE organisation = ? AND id = ? AND verb <> ?")
                .params(organisation, id, StatementParts.VOIDED)
                .update();
    }

    /** Ids of new statements that were voided before they came. */
    private Set<String> voidedEarlier(String organisation, List<Row> rows) {
        Set<String> voided = new HashSet<>();
        List<String> ids = rows.stream().map(row -> row.statement().id()).toList();
        for (int start = 0; start < ids.size(); start += 500) {
            voided.addAll(database.sql("SELECT ref FROM log_entry WHERE organisation = :organisation"
                            + " AND kind = 'voiding' AND ref IN (:ids)")
                    .param("organisation", organisation)
                    .param("ids", ids.subList(start, Math.min(start + 500, ids.size())))
                    .query(String.class)
                    .list());
        }
        return voided;
    }

    /** The same but for a timestamp that only one of them has. */
    private boolean isSame(String organisation, NewStatement statement) {
        return find(organisation, statement.id())
                .filter(there -> CanonicalStatement.same(there.json(), statement.json()))
                .isPresent();
    }

    private Row row(String organisation, NewStatement statement, String hash) {
        String voids = StatementParts.voids(statement.json());
        String actorName = StatementParts.actorName(statement.json(), settings.homePage(organisation))
                .orElse(null);
        return voids == null
                ? new Row(statement, hash, EntryKind.STATEMENT, statement.id(), actorName)
                : new Row(statement, hash, EntryKind.VOIDING, voids, actorName);
    }

    private static StoredStatement statement(ResultSet row, int number) throws SQLException {
        return new StoredStatement(
                row.getString("organisation"),
                row.getLong("seq"),
                row.getString("id"),
                row.getBytes("raw"),
                EventLog.instant(row, "stored"),
                row.getString("authority"),
                row.getString("actor_name"),
                row.getString("verb"),
                row.getString("object_id"),
                row.getString("registration"),
                row.getBoolean("voided"));
    }

    /** A statement as it is told to the log. */
    private record Row(
            NewStatement statement,
            String hash,
            EntryKind kind,
            String ref,
            @Nullable String actorName) {}

    /** Fills in the rows of a batch. */
    private record Setter(String organisation, String authority, LogStretch stretch, List<Row> rows, Set<String> voided)
            implements BatchPreparedStatementSetter {

        @Override
        public void setValues(PreparedStatement values, int index) throws SQLException {
            Row row = rows.get(index);
            NewStatement statement = row.statement();
            values.setString(1, organisation);
            values.setLong(2, stretch.first() + index);
            values.setString(3, statement.id());
            values.setBytes(4, statement.raw());
            values.setString(5, row.hash());
            values.setObject(6, EventLog.utc(stretch.at()));
            values.setString(7, authority);
            values.setString(8, row.actorName());
            values.setString(9, StatementParts.verb(statement.json()));
            values.setString(10, StatementParts.objectId(statement.json()));
            values.setString(11, StatementParts.registration(statement.json()));
            values.setBoolean(12, voided.contains(statement.id()) && row.kind() != EntryKind.VOIDING);
        }

        @Override
        public int getBatchSize() {
            return rows.size();
        }
    }
}
