package se.innovationskraft.bridge.storage;

import java.util.List;

/**
 * Something counted out of the log. Follows it in order and can be dropped and counted again at any time; holds no free
 * text.
 */
public interface Projection {

    /** At most 50 characters; never changes. */
    String name();

    /** Counts entries of one organisation, in order; none of them has been counted before. */
    void apply(String organisation, List<LogEntry> entries);

    /** Forgets everything of an organisation. */
    void clear(String organisation);
}
