package se.innovationskraft.packager.archive;

import se.innovationskraft.packager.model.Problem;

/** A zip that is not read any further, and why. */
final class BadZip extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadZip(Problem problem) {
        super(problem.rule());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
