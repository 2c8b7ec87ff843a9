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
final class DatabaseAddress implements EnvironmentPostProcessor {

    /** TRACE_LEVEL_FILE=0: H2 otherwise keeps a file of its own about errors, with values in it. */
    private static final String OPTIONS = ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String folder = environment.getProperty("bridge.data", "data");
        String address = "jdbc:h2:file:" + Path.of(folder).toAbsolutePath().resolve("bridge") + OPTIONS;
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("database address", Map.of("spring.datasource.url", address)));
    }
}
