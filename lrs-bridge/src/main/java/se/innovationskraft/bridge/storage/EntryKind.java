package se.innovationskraft.bridge.storage;

import java.util.Locale;

/** What an entry of the log tells of. */
public enum EntryKind {
    /** A statement was stored. */
    STATEMENT,
    /** A document was written or deleted; its text is not in the log. */
    DOCUMENT,
    /** A statement was stored that voids another. */
    VOIDING,
    /** Something was erased; how much and by which rule. */
    ERASURE,
    /** What stood here is erased; the number stays, so that there is no gap. */
    ERASED;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
