package se.innovationskraft.bridge.privacy;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where it is kept what has been erased, outside the database and its backups.
 *
 * @param tombstones file
 */
@ConfigurationProperties("bridge")
record TombstoneSettings(Path tombstones) {}
