package se.innovationskraft.bridge.xapi;

/** The bytes are not JSON as {@link StrictJson} reads it. The message says line, column and why. */
public final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    MalformedJsonException(int line, int column, String reason) {
        super("line " + line + ", column " + column + ": " + reason);
        this.line = line;
        this.column = column;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** In characters, counted from 1. */
    public int column() {
        return column;
    }
}
