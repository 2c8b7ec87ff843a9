package se.innovationskraft.bridge.measurement;

import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.storage.Secrets;

/** Names for points, units and records: short, because they stand in leaders' documents, and never used again. */
@Component
class Ids {

    private static final int LENGTH = 10;

    /** Nothing that looks like something else, and nothing that separates parts of an answer. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Secrets secrets;

    Ids(Secrets secrets) {
        this.secrets = secrets;
    }

    String next() {
        return secrets.random(LENGTH, ALPHABET);
    }
}
