package se.innovationskraft.bridge.xapi;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a batch, in the order of its statements; the first {@value #LIMIT}, so that no answer outgrows its question. */
final class Findings {

    static final int LIMIT = 100;

    private final List<Violation> violations = new ArrayList<>();

    void add(Violation violation) {
        if (!isFull()) {
            violations.add(violation);
        }
    }

    boolean isFull() {
        return violations.size() >= LIMIT;
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
