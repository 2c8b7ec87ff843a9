package se.innovationskraft.bridge.dpo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.storage.EventLog;

/**
 * The rows of a table that are older than a time.
 *
 * @param time column with the time
 */
record OldRows(String table, String time) {

    /** What is old in some tables together. */
    static Due due(JdbcClient database, Collection<OldRows> tables, String organisation, Instant before) {
        List<Due> found = tables.stream()
                .map(rows -> rows.due(database, organisation, before))
                .toList();
        return new Due(
                found.stream().mapToInt(Due::amount).sum(),
                List.of(),
                found.stream()
                        .map(Due::first)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                found.stream()
                        .map(Due::last)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    Due due(JdbcClient database, String organisation, Instant before) {
        return database.sql("SELECT COUNT(*) AS amount, MIN(" + time + ") AS first_time, MAX(" + time + ") AS last_time"
                        + from())
                .params(organisation, EventLog.utc(before))
                .query((row, number) ->
                        Due.of(row.getInt("amount"), List.of(), instant(row, "first_time"), instant(row, "last_time")))
                .single();
    }

    void erase(JdbcClient database, String organisation, Instant before) {
        database.sql("DELETE" + from())
                .params(organisation, EventLog.utc(before))
                .update();
    }

    private String from() {
        return " FROM " + table + " WHERE organisation = ? AND " + time + " < ?";
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime there = row.getObject(column, OffsetDateTime.class);
        return there == null ? null : there.toInstant();
    }
}
