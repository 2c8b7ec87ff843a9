package se.innovationskraft.bridge.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the server keeps what must survive it, and how it hashes secrets.
 *
 * @param data folder of the database file and the secret key
 * @param secretKey key of the HMACs, perhaps as {@code id:key}; empty takes the one in {@code secret.key} of the folder
 */
@ConfigurationProperties("bridge")
record DataFolder(Path data, String secretKey) {

    Path secretFile() {
        return data.resolve("secret.key");
    }
}
