package se.innovationskraft.bridge.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    private Path folder;

    @Test
    void keyIsMadeOnceAndReadableByTheOwnerOnly() throws IOException {
        Path data = folder.resolve("data");
        String hash = new Secrets(new DataFolder(data, "")).hash("token", "x");

        assertThat(new Secrets(new DataFolder(data, "")).hash("token", "x")).isEqualTo(hash);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(hash).startsWith("k1:").hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void givenKeyMayNameItself() {
        Secrets secrets = new Secrets(new DataFolder(folder, "k7:0123456789abcdef"));

        assertThat(secrets.hash("token", "x")).startsWith("k7:");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shortKeyIsRefused() {
        assertThatThrownBy(() -> new Secrets(new DataFolder(folder, "k1:short")))
                .isInstanceOf(UnusableSettingException.class)
                .hasMessageContaining("5 characters");
    }

    @Test
    void secretMatchesForItsOwnPurposeOnly() {
        Secrets secrets = new Secrets(new DataFolder(folder, "0123456789abcdef"));
        String hash = secrets.hash("token", "x");

        assertThat(secrets.matches("token", "x", hash)).isTrue();
        assertThat(secrets.matches("token", "y", hash)).isFalse();
        assertThat(secrets.matches("code", "x", hash)).isFalse();
    }

    @Test
    void randomSecretHas22CharactersAndNeverTheSame() {
        Secrets secrets = new Secrets(new DataFolder(folder, "0123456789abcdef"));

        assertThat(secrets.random()).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(secrets.random());
    }
}
