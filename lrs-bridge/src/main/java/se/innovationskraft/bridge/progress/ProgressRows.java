package se.innovationskraft.bridge.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what has been counted. */
@Component
class ProgressRows {

    private static final String INSERT = "INSERT INTO progress (started, completed, last_day, version, organisation,"
            + " workbook, exercise, round) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE progress SET started = ?, completed = ?, last_day = ?, version = ?"
            + " WHERE organisation = ? AND workbook = ? AND exercise = ? AND round = ?";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ProgressRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** What has been counted of workbooks. */
    Map<RoundKey, ExerciseProgress> of(String organisation, Collection<String> workbooks) {
        Map<RoundKey, ExerciseProgress> rows = new HashMap<>();
        if (!workbooks.isEmpty()) {
            database.sql("SELECT * FROM progress WHERE organisation = :organisation AND workbook IN (:workbooks)")
                    .param("organisation", organisation)
                    .param("workbooks", workbooks)
                    .query((ResultSet row) -> {
                        ExerciseProgress there = progress(row, 0);
                        rows.put(new RoundKey(row.getString("workbook"), there.exercise(), there.round()), there);
                    });
        }
        return rows;
    }

    /**
     * Writes what differs.
     *
     * @param before what stands there
     * @param now what shall stand there; holds every key of {@code before}
     */
    void write(String organisation, Map<RoundKey, ExerciseProgress> before, Map<RoundKey, ExerciseProgress> now) {
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        now.forEach((key, progress) -> {
            if (!before.containsKey(key)) {
                added.add(row(organisation, key, progress));
            } else if (!progress.equals(before.get(key))) {
                changed.add(row(organisation, key, progress));
            }
        });
        writeAll(INSERT, added);
        writeAll(UPDATE, changed);
    }

    void clear(String organisation) {
        database.sql("DELETE FROM progress WHERE organisation = ?")
                .param(organisation)
                .update();
    }

    private void writeAll(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static Object[] row(String organisation, RoundKey key, ExerciseProgress progress) {
        return new Object[] {
            progress.started(),
            progress.completed(),
            progress.lastDay(),
            progress.version(),
            organisation,
            key.workbook(),
            key.exercise(),
            key.round()
        };
    }

    static ExerciseProgress progress(ResultSet row, int number) throws SQLException {
        return new ExerciseProgress(
                row.getString("exercise"),
                row.getInt("round"),
                row.getObject("started", LocalDate.class),
                row.getObject("completed", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("version"));
    }
}
