package se.innovationskraft.bridge.bench;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * What is drawn: the same again for the same seed.
 *
 * @param random drawn from, in order
 */
record Draw(Random random) {

    /** 128 bits, as keys and ids of workbooks are written. */
    String name() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    String uuid() {
        return UUID.nameUUIDFromBytes(bytes()).toString();
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return bytes;
    }
}
