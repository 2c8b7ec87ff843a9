package se.innovationskraft.bridge.workbook;

/** What was to be changed has been changed or deleted by somebody else. */
public final class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException() {
        super("It has been changed or deleted since it was shown", null, false, false);
    }
}
