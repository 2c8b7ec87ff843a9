package se.innovationskraft.bridge.steering;

import java.util.Arrays;
import java.util.Optional;

/** Which way a decision takes. */
enum DecisionKind {
    GO_ON("mer"),
    CHANGE("andrar"),
    OFFER_TO_MORE("fler"),
    PAUSE("paus"),
    END("slut");

    private final String word;

    DecisionKind(String word) {
        this.word = word;
    }

    /** As it is stored, such as {@code fler}; the same as in the exercise where the management decides. */
    public String word() {
        return word;
    }

    static Optional<DecisionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
