package se.innovationskraft.bridge.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;

/**
 * Makes random secrets and hashes those of machines. A hash is {@code <key id>:<HMAC-SHA-256, base64url>}; the purpose
 * is hashed along, so that a secret of one kind never passes for one of another. Safe to share between threads.
 */
@Service
public class Secrets {

    /** Shorter ones can be guessed. */
    public static final int SHORTEST = 16;

    private static final String FIRST_KEY_ID = "k1";
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final String keyId;
    private final SecretKeySpec key;

    Secrets(DataFolder folder) {
        String written = folder.secretKey().isBlank() ? kept(folder.secretFile()) : folder.secretKey();
        int colon = written.indexOf(':');
        this.keyId = colon > 0 ? written.substring(0, colon) : FIRST_KEY_ID;
        String secret = written.substring(colon + 1).strip();
        if (secret.length() < SHORTEST) {
            throw new UnusableSettingException(
                    "The secret key has " + secret.length() + " characters",
                    "Give BRIDGE_SECRET_KEY at least " + SHORTEST + " random characters, or leave it out.");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** 128 random bits as 22 characters of base64url. */
    public String random() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return BASE64URL.encodeToString(bytes);
    }

    /** Random characters out of an alphabet, each as likely. */
    public String random(int length, String alphabet) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            characters.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return characters.toString();
    }

    /**
     * What is stored in place of a secret; the same each time, so it can be looked up.
     *
     * @param purpose what the secret is for, such as {@code launch token}
     */
    public String hash(String purpose, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] code = mac.doFinal((purpose + "\n" + secret).getBytes(StandardCharsets.UTF_8));
            return keyId + ":" + BASE64URL.encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }

    /** Whether the secret has that hash. Takes as long for a wrong one as for the right one. */
    public boolean matches(String purpose, String secret, String hash) {
        return MessageDigest.isEqual(
                hash(purpose, secret).getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }

    private String kept(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the secret key in \"" + file + "\"", e);
        }
    }

    private void create(Path file) throws IOException {
        try {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, FIRST_KEY_ID + ":" + random() + random() + "\n");
        } catch (FileAlreadyExistsException e) {
            // another start was faster: its key holds
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean hasPermissions =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return hasPermissions
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
