package se.innovationskraft.bridge.journey;

/** What was to be changed has been changed by somebody else. */
final class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException() {
        super("It has been changed since it was shown", null, false, false);
    }
}
