package se.innovationskraft.bridge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.innovationskraft.bridge.BridgeApplication;

/**
 * How quick pages are on a full store, and whether an organisation pays for how many others there are. Run by
 * {@code bin/bench load}; never by the tests, for it measures time.
 */
class LoadBench {

    private static final String SECRET_KEY = "k1:a-secret-key-for-the-bench-only";

    /** What a statement takes on disk, with its entry in the log, its keys and what is written ahead. */
    private static final long BYTES_OF_STATEMENT = 2250;

    private final LoadSize size = LoadSize.given();
    private final Limits limits = new Limits(LoadBench::say);

    @TempDir(factory = RoomyFolder.class)
    private Path folder = Path.of("");

    @Test
    void pagesAreAsQuickHoweverManyOthersThereAre() throws Exception {
        requireSpace();
        try (EmbeddedPostgres postgres = postgres();
                ConfigurableApplicationContext loader = loader(address(postgres));
                ServiceProcess service = ServiceProcess.start(address(postgres), folder, SECRET_KEY)) {
            FullStore store = new FullStore(size, loader);
            Measuring measuring = new Measuring(loader, Visitor.of(service.address()), service::work);
            List<Measured> measured = new ArrayList<>();
            for (int organisations : steps()) {
                store.growTo(organisations);
                if (measured.isEmpty()) {
                    measuring.warm(store.organisations());
                }
                measured.add(measure(store, measuring));
            }
            limits.judgeGrowth(measured.get(0), measured.get(measured.size() - 1));
        }
        assertThat(limits.missed()).isEmpty();
    }

    private Measured measure(FullStore store, Measuring measuring) {
        Map<String, Long> before = store.readings();
        Measured measured = measuring.measure(store.organisations());
        String at = measured.organisations() + " organisations: ";
        say(at + "large tables read from end to end: " + risen(before, store.readings()));
        say(at + store.weight());
        measured.all().forEach(figures -> say(at + figures));
        limits.judge(measured);
        return measured;
    }

    /** 10, 100 and all. */
    private List<Integer> steps() {
        return IntStream.concat(
                        IntStream.of(10, 100).filter(step -> step < size.organisations()),
                        IntStream.of(size.organisations()))
                .boxed()
                .toList();
    }

    /** What has been read from end to end since, and how many times. */
    private static Map<String, Long> risen(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> risen = new TreeMap<>();
        after.forEach((table, times) -> {
            long more = times - before.getOrDefault(table, times);
            if (more > 0) {
                risen.put(table, more);
            }
        });
        return risen;
    }

    private void requireSpace() throws IOException {
        long needed = BYTES_OF_STATEMENT * size.organisations() * size.leaders() * size.statements();
        assertThat(Files.getFileStore(folder).getUsableSpace())
                .as("bytes free on the disk of %s", folder)
                .isGreaterThan(needed);
    }

    private EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "4GB")
                .start();
    }

    private static String address(EmbeddedPostgres postgres) {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    private ConfigurableApplicationContext loader(String address) {
        return SpringApplication.run(
                BridgeApplication.class,
                "--server.port=0",
                "--bridge.secret-key=" + SECRET_KEY,
                "--spring.datasource.url=" + address,
                "--spring.datasource.username=postgres");
    }

    /** In the folder that {@code bin/bench load} gives. */
    static final class RoomyFolder implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            Path parent = Path.of(System.getProperty("load.folder", System.getProperty("java.io.tmpdir")));
            return Files.createTempDirectory(parent, "load");
        }
    }

    private static void say(String line) {
        System.out.println("LOAD " + line);
    }
}
