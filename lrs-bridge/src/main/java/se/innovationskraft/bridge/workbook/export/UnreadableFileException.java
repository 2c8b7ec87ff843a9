package se.innovationskraft.bridge.workbook.export;

/** A file is not what was promised; nothing of it is taken in. */
final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, as the last part of a message's key. */
    enum Problem {
        EMPTY,
        LARGE,
        FOREIGN,
        NEWER,
        DAMAGED
    }

    private final Problem problem;

    UnreadableFileException(Problem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
