package se.innovationskraft.packager.cli;

/** Something the caller of the command can mend; the message is one line, in the caller's language. */
final class CommandMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandMistake(String message) {
        super(message);
    }
}
