package se.innovationskraft.bridge.workbook;

/** What was to be changed has been changed or deleted by somebody else. */
final class AnswerChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnswerChangedException() {
        super("The text has been changed or deleted since it was shown", null, false, false);
    }
}
