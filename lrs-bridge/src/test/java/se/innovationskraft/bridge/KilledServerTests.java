package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.innovationskraft.bridge.storage.DatabaseAddress;

/** A server that is killed has kept what it has said yes to. */
class KilledServerTests {

    /** More of them in {@code bin/bench soak}. */
    private static final int ROUNDS = Integer.getInteger("soak.rounds", 3);

    private static final int ENOUGH = 400;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedStatementIsThereAfterAKillUnderEightWriters() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeUntilKilled());

            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH * (round + 1));
            assertThat(ids()).containsAll(acknowledged);
            assertThatNoNumberIsMissing();
        }
    }

    /** The ids that the child said yes to before it was killed (SIGKILL). */
    private List<String> writeUntilKilled() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriters.class.getName(),
                        address())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null) {
                if (line.startsWith("ok ") && line.length() == 39) {
                    acknowledged.add(line.substring(3));
                }
                if (acknowledged.size() == ENOUGH) {
                    // not the process itself, which would close the output that is still to be read
                    child.toHandle().destroyForcibly();
                }
                line = output.readLine();
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private Set<String> ids() throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(address());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM statement")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }

    private void assertThatNoNumberIsMissing() throws SQLException {
        try (Connection connection = DriverManager.getConnection(address());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*), MIN(e.seq), MAX(e.seq), MAX(p.last)"
                        + " FROM log_entry e JOIN log_position p ON p.organisation = e.organisation"
                        + " WHERE e.organisation = '" + EndlessWriters.ORGANISATION + "'")) {
            row.next();
            assertThat(row.getLong(2)).isEqualTo(1);
            assertThat(row.getLong(3)).isEqualTo(row.getLong(1)).isEqualTo(row.getLong(4));
        }
    }

    private String address() {
        return DatabaseAddress.in(folder);
    }
}
