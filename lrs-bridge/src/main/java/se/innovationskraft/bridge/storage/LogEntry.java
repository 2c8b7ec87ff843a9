package se.innovationskraft.bridge.storage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has happened in an organisation.
 *
 * @param seq 1, 2, 3, … in the order of commit
 * @param ref what it is about: see the column's comment in the change log
 * @param actorName workbook concerned, if any
 */
public record LogEntry(
        String organisation,
        long seq,
        EntryKind kind,
        String ref,
        @Nullable String actorName,
        Instant at) {}
