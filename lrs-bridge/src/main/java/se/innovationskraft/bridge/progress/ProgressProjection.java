package se.innovationskraft.bridge.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.storage.LogEntry;
import se.innovationskraft.bridge.storage.Projection;

/**
 * Counts progress. A stretch of the log is counted in memory upon what stands in the table, one statement after another,
 * and written at once: what comes out is the same however the log is cut.
 */
@Component
class ProgressProjection implements Projection {

    private final StatementLog statements;
    private final StatementReader reader;
    private final ProgressRows rows;

    ProgressProjection(StatementLog statements, StatementReader reader, ProgressRows rows) {
        this.statements = statements;
        this.reader = reader;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public void apply(String organisation, List<LogEntry> entries) {
        List<CountedStatement> told = told(organisation, entries);
        Map<RoundKey, ExerciseProgress> before = rows.of(organisation, workbooks(told));
        Map<RoundKey, ExerciseProgress> now = new HashMap<>(before);
        told.forEach(one -> now.merge(one.key(), one.progress(), ExerciseProgress::with));
        rows.write(organisation, before, now);
    }

    @Override
    public void clear(String organisation) {
        rows.clear(organisation);
    }

    private List<CountedStatement> told(String organisation, List<LogEntry> entries) {
        long first = entries.get(0).seq();
        long last = entries.get(entries.size() - 1).seq();
        return statements.between(organisation, first, last).stream()
                .flatMap(statement -> reader.read(statement).stream())
                .toList();
    }

    private static Set<String> workbooks(List<CountedStatement> told) {
        return told.stream().map(one -> one.key().workbook()).collect(Collectors.toSet());
    }
}
