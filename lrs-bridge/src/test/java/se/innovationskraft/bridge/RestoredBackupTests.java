package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies that {@code bin/bridge backup} has made, after {@code bin/bridge restore}. */
class RestoredBackupTests {

    private static final String SCRIPT = "../bin/bridge";

    @TempDir
    private Path place;

    private Path data;
    private Path copy;

    @BeforeEach
    void makeFolder() throws IOException {
        data = Files.createDirectory(place.resolve("data"));
        copy = place.resolve("copy.tar.gz");
    }

    @Test
    void leaderWhoErasedAfterTheBackupIsNowhereOnceItIsRestoredAndStarted() throws Exception {
        String[] leader = server("save").split(" ");
        assertThat(words(LeaderServer.SECRET))
                .anyMatch(word -> file("bridge.mv.db").contains(word));
        assertThat(bridge("backup", copy.toString())).isZero();
        server("erase", leader[2]);
        assertThat(file("tombstones")).contains(" owner 1\n");

        assertThat(bridge("restore", copy.toString())).isZero();
        Files.delete(data.resolve("bridge.mv.db.before"));

        assertThat(actorsOfDocuments()).hasSize(1).doesNotContain(leader[1]);
        String raw = file("bridge.mv.db");
        assertThat(words(LeaderServer.NEIGHBOUR)).anyMatch(raw::contains);
        assertThat(words(LeaderServer.SECRET)).noneMatch(raw::contains);
        String logged = file("bridge.log");
        assertThat(logged).contains("\"call\"");
        assertThat(words(LeaderServer.SECRET + " " + leader[1])).noneMatch(logged::contains);
        assertThat(file("tombstones")).doesNotContain(leader[1]);
    }

    @Test
    void backupWithoutTombstonesIsRefusedUnlessSomebodyTakesItOnThem() throws Exception {
        Files.writeString(data.resolve("bridge.mv.db"), "now");
        Files.writeString(data.resolve("tombstones"), "2026-11-22T03:00:00Z kommun k1:a owner 1\n");
        Path old = Files.createDirectory(place.resolve("old"));
        Files.writeString(old.resolve("bridge.mv.db"), "then");
        assertThat(run("tar", "-czf", copy.toString(), "-C", old.toString(), "."))
                .isZero();

        assertThat(bridge("restore", copy.toString())).isEqualTo(1);
        assertThat(file("bridge.mv.db")).isEqualTo("now");

        assertThat(bridge("restore", copy.toString(), "--utan-gravstenar")).isZero();
        assertThat(file("bridge.mv.db")).isEqualTo("then");
        assertThat(file("tombstones")).contains("k1:a owner 1\n");
    }

    @Test
    void tombstonesOfBothAreKept() throws Exception {
        Files.writeString(data.resolve("bridge.mv.db"), "then");
        Files.writeString(data.resolve("tombstones"), "2026-11-20T03:00:00Z kommun k1:a owner 1\n");
        assertThat(bridge("backup", copy.toString())).isZero();
        Files.writeString(data.resolve("tombstones"), "2026-11-21T03:00:00Z kommun k1:b owner 1\n");

        assertThat(bridge("restore", copy.toString())).isZero();

        assertThat(file("tombstones")).containsOnlyOnce("k1:a").containsOnlyOnce("k1:b");
        assertThat(file("bridge.mv.db.before")).isEqualTo("then");
    }

    /** What is left after the start, read before anybody could call. */
    private List<String> actorsOfDocuments() {
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(BridgeApplication.class)
                .run(LeaderServer.settings(data.toString()).toArray(String[]::new))) {
            JdbcClient database = server.getBean(JdbcClient.class);
            assertThat(database.sql("SELECT ref FROM log_entry WHERE kind = 'erasure'")
                            .query(String.class)
                            .list())
                    .containsExactly("replayed 1");
            return database.sql("SELECT actor_name FROM document")
                    .query(String.class)
                    .list();
        }
    }

    /** Runs a {@link LeaderServer} until it says that it is done, and kills it if it has not stopped by itself. */
    private String server(String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dlogging.config=classpath:logback-file.xml",
                "-Dlogging.file.name=" + data.resolve("bridge.log"),
                "-Dlogging.level.se.innovationskraft.bridge=debug",
                "-cp",
                System.getProperty("java.class.path"),
                LeaderServer.class.getName(),
                data.toString()));
        command.addAll(List.of(what));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
            String said = output.lines()
                    .filter(line -> line.startsWith("done"))
                    .findFirst()
                    .orElseThrow();
            if (!what[0].equals("save")) {
                child.toHandle().destroyForcibly();
            }
            output.lines().forEach(line -> {});
            return said;
        } finally {
            child.waitFor();
        }
    }

    private int bridge(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", SCRIPT));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private int run(String... command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("output").toFile());
        process.environment().put("BRIDGE_DATA", data.toString());
        process.environment().remove("BRIDGE_TOMBSTONES");
        process.environment().remove("SPRING_DATASOURCE_URL");
        return process.start().waitFor();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** As it lies on the disk. */
    private String file(String name) {
        try {
            return Files.readString(data.resolve(name), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
