package se.innovationskraft.bridge.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A store that grows. */
final class FullStore {

    private final Load load;
    private final DataSource database;
    private final List<LoadedOrganisation> organisations = new ArrayList<>();

    FullStore(LoadSize size, BeanFactory service) {
        this.load = new Load(size, service);
        this.database = service.getBean(DataSource.class);
    }

    List<LoadedOrganisation> organisations() {
        return List.copyOf(organisations);
    }

    /** Loads until there are so many, then lets the database tidy up as it would by itself in time. */
    void growTo(int count) throws InterruptedException, ExecutionException, SQLException {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            List<Callable<LoadedOrganisation>> missing = IntStream.rangeClosed(organisations.size() + 1, count)
                    .mapToObj(number -> (Callable<LoadedOrganisation>) () -> load.organisation(number))
                    .toList();
            for (Future<LoadedOrganisation> loaded : workers.invokeAll(missing)) {
                organisations.add(loaded.get());
            }
        } finally {
            workers.shutdown();
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE)");
            statement.execute("CHECKPOINT");
        }
    }

    /** Rows and bytes in words. */
    String weight() {
        JdbcClient client = JdbcClient.create(database);
        long bytes = client.sql("SELECT pg_database_size(current_database())")
                .query(Long.class)
                .single();
        return String.format(
                Locale.ROOT,
                "%d statements of %d B, %d documents of %d B, %.2f GB",
                number(client, "SELECT COUNT(*) FROM statement"),
                number(client, "SELECT AVG(LENGTH(raw)) FROM (SELECT raw FROM statement LIMIT 10000) AS part"),
                number(client, "SELECT COUNT(*) FROM document"),
                number(client, "SELECT AVG(LENGTH(body)) FROM (SELECT body FROM document LIMIT 10000) AS part"),
                bytes / 1e9);
    }

    /** How many times each large table has been read from end to end, as far as the database has counted. */
    Map<String, Long> readings() {
        Map<String, Long> readings = new TreeMap<>();
        JdbcClient.create(database)
                .sql("SELECT relname, seq_scan FROM pg_stat_user_tables WHERE n_live_tup > 10000")
                .query((row, number) -> readings.put(row.getString("relname"), row.getLong("seq_scan")))
                .list();
        return readings;
    }

    private static long number(JdbcClient client, String sql) {
        return client.sql(sql).query(Long.class).single();
    }
}
