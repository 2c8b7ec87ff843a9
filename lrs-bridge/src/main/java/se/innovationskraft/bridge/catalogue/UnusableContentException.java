package se.innovationskraft.bridge.catalogue;

/** The content cannot be published: the server does not start, and says why in a few lines. */
final class UnusableContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    UnusableContentException(String message, String action) {
        super(message);
        this.action = action;
    }

    /** What to do about it. */
    String action() {
        return action;
    }
}
