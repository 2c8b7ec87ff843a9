package se.innovationskraft.bridge.statement;

/** Another statement with the same id is stored already; nothing of the batch was stored. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final String id;

    ConflictException(int index, String id) {
        super("Another statement with the id " + id + " is stored already", null);
        this.index = index;
        this.id = id;
    }

    /** Of the statement in the batch, from 0. */
    public int index() {
        return index;
    }

    public String id() {
        return id;
    }
}
