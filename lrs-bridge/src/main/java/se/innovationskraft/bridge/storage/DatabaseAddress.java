package se.innovationskraft.bridge.storage;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The database where none is named: an H2 file in the data folder. H2 wants a full path, which a properties file cannot
 * make. {@code WRITE_DELAY=0}, because H2 otherwise answers before it writes, and a killed server forgets half a second
 * of statements that it has said yes to. Named in {@code spring.factories}.
 */
public final class DatabaseAddress implements EnvironmentPostProcessor {

    /**
     * OPTIMIZE_REUSE_RESULTS=FALSE: H2 otherwise may answer a query with what it gave before another connection wrote,
     * and the document that was read under lock is not the one there
     * (<a href="https://github.com/h2database/h2database/issues/4208">H2 issue 4208</a>). TRACE_LEVEL_FILE=0: H2
     * otherwise keeps a file of its own about errors, with values in it.
     */
    private static final String OPTIONS = ";OPTIMIZE_REUSE_RESULTS=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=20000"
            + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    /** Address of the database in a folder. */
    public static String in(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("bridge") + OPTIONS;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String folder = environment.getProperty("bridge.data", "data");
        String address = in(Path.of(folder));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("database address", Map.of("spring.datasource.url", address)));
    }
}
