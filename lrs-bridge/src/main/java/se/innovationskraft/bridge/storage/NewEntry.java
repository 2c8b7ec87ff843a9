package se.innovationskraft.bridge.storage;

import org.jspecify.annotations.Nullable;

/** An entry that has no number yet; see {@link LogEntry}. */
public record NewEntry(EntryKind kind, String ref, @Nullable String actorName) {}
