package se.innovationskraft.bridge.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbered log of each organisation. Whoever writes locks the organisation's position first and holds it until
 * commit: numbers are given in the order of commit, without gaps, and what is read under the lock cannot change.
 */
@Service
public class EventLog {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    EventLog(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** Begins the log of a new organisation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String organisation) {
        database.sql("INSERT INTO log_position (organisation, last, at) VALUES (?, 0, ?)")
                .params(organisation, utc(clock.instant()))
                .update();
    }

    /** Keeps others from writing in the organisation until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String organisation) {
        position(organisation, " FOR UPDATE");
    }

    /** Adds entries at the end of the log, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LogStretch append(String organisation, List<NewEntry> entries) {
        LogStretch end = position(organisation, " FOR UPDATE");
        LogStretch added = new LogStretch(end.first() + 1, after(end.at()));
        database.sql("UPDATE log_position SET last = ?, at = ? WHERE organisation = ?")
                .params(end.first() + entries.size(), utc(added.at()), organisation)
                .update();
        insert(organisation, added, entries);
        return added;
    }

    /** Entries with a higher number, in order; empty at the end. */
    public List<LogEntry> after(String organisation, long seq, int limit) {
        return database.sql("SELECT * FROM log_entry WHERE organisation = ? AND seq > ? ORDER BY seq LIMIT ?")
                .params(organisation, seq, limit)
                .query(EventLog::entry)
                .list();
    }

    /** When the last entry was written: everything up to it can be read, whatever follows will be later. */
    public Instant consistentThrough(String organisation) {
        return position(organisation, "").at();
    }

    /** Empties the entries that concern any of the workbooks, but keeps their numbers. Gives how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(String organisation, Collection<String> actorNames) {
        return database.sql("UPDATE log_entry SET kind = 'erased', ref = '', actor_name = NULL"
                        + " WHERE organisation = :organisation AND actor_name IN (:names)")
                .param("organisation", organisation)
                .param("names", actorNames)
                .update();
    }

    /** A time as the database takes it. */
    public static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** A time as the database gives it. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The last number and its time. */
    private LogStretch position(String organisation, String lock) {
        return database.sql("SELECT last, at FROM log_position WHERE organisation = ?" + lock)
                .param(organisation)
                .query((row, number) -> new LogStretch(row.getLong("last"), instant(row, "at")))
                .single();
    }

    /** Later than the entry before, even when the clock stands still or goes back. */
    private Instant after(Instant last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    private void insert(String organisation, LogStretch added, List<NewEntry> entries) {
        batches.batchUpdate(
                "INSERT INTO log_entry (organisation, seq, kind, ref, actor_name, at) VALUES (?, ?, ?, ?, ?, ?)",
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(java.sql.PreparedStatement row, int index) throws SQLException {
                        NewEntry entry = entries.get(index);
                        row.setString(1, organisation);
                        row.setLong(2, added.first() + index);
                        row.setString(3, entry.kind().column());
                        row.setString(4, entry.ref());
                        row.setString(5, entry.actorName());
                        row.setObject(6, utc(added.at()));
                    }

                    @Override
                    public int getBatchSize() {
                        return entries.size();
                    }
                });
    }

    private static LogEntry entry(ResultSet row, int number) throws SQLException {
        return new LogEntry(
                row.getString("organisation"),
                row.getLong("seq"),
                EntryKind.of(row.getString("kind")),
                row.getString("ref"),
                row.getString("actor_name"),
                instant(row, "at"));
    }
}
