package se.innovationskraft.bridge.measurement;

import se.innovationskraft.bridge.threshold.Reason;

/** What became of publishing a point. */
public sealed interface Outcome {

    /**
     * It is published.
     *
     * @param record id of the record
     */
    record Published(String record) implements Outcome {}

    /** Nothing can be told yet: nothing is kept, and the point goes on. A page says why, without any number. */
    record Refused(Reason reason) implements Outcome {}
}
