package se.innovationskraft.bridge.paper;

/** There is no paper, and why. {@link PaperRefusals} says it on a page. */
public class PaperRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    PaperRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why there is no paper. */
    public enum Reason {
        TOO_LONG,
        BUSY
    }
}
