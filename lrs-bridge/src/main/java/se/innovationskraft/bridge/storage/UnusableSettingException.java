package se.innovationskraft.bridge.storage;

/** A setting that the server cannot run with: it does not start, and says why in a few lines. */
public final class UnusableSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public UnusableSettingException(String message, String action) {
        super(message);
        this.action = action;
    }

    /** What to do about it. */
    String action() {
        return action;
    }
}
