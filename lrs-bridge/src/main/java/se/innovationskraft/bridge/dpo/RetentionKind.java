package se.innovationskraft.bridge.dpo;

import java.time.Instant;

/** Something that is kept for a number of months. A room that keeps something of its own adds a kind. */
public interface RetentionKind {

    /** At most 40 characters; never changes. Last part of the key of its words. */
    String id();

    /** Months to begin a decision with; nothing is erased because of it. */
    int suggestedMonths();

    /** What may go; under the lock of the log when it then goes. */
    Due due(String organisation, Instant before);

    /**
     * Erases it, in the caller's transaction.
     *
     * @param due what {@link #due} has just found
     */
    void erase(String organisation, Instant before, Due due);
}
