package se.innovationskraft.bridge.dpo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.storage.EventLog;

/** Workbooks in which nothing has happened for long. A workbook counts together with those joined into it. */
@Component
class OldWorkbooks {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final Workbooks workbooks;

    OldWorkbooks(JdbcClient database, Workbooks workbooks) {
        this.database = database;
        this.workbooks = workbooks;
    }

    /**
     * The workbooks that a query gives.
     *
     * @param query gives {@code owner} and {@code last_time}; takes the organisation and the time
     */
    Due due(String query, String organisation, Instant before) {
        List<Instant> times = new ArrayList<>();
        List<String> owners = database.sql(query)
                .params(organisation, EventLog.utc(before))
                .query((row, number) -> {
                    times.add(EventLog.instant(row, "last_time"));
                    return row.getString("owner");
                })
                .list();
        return Due.of(
                owners.size(),
                owners,
                times.stream().min(Comparator.naturalOrder()).orElse(null),
                times.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    /** Does something to workbooks and those joined into them, some at a time. */
    void each(String organisation, Collection<String> owners, Consumer<List<String>> deed) {
        List<String> names = owners.stream()
                .flatMap(owner -> workbooks.names(new Workbook(organisation, owner)).stream())
                .distinct()
                .toList();
        for (int start = 0; start < names.size(); start += AT_ONCE) {
            deed.accept(names.subList(start, Math.min(start + AT_ONCE, names.size())));
        }
    }
}
