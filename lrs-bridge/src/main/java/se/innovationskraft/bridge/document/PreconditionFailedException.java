package se.innovationskraft.bridge.document;

/** The document is not what the writer expected; nothing was written. */
public final class PreconditionFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean missing;

    PreconditionFailedException(boolean missing) {
        super(missing ? "A document is there already, and no etag was given" : "The document has another etag", null);
        this.missing = missing;
    }

    /** Whether the writer named no etag where one is needed (409 in xAPI 2.0), rather than the wrong one (412). */
    public boolean isMissing() {
        return missing;
    }
}
