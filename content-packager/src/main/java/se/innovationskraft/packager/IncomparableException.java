package se.innovationskraft.packager;

import java.util.List;
import se.innovationskraft.packager.model.Problem;

/** Something that cannot be compared: a fault of the caller's, who gets to know why. */
public final class IncomparableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    IncomparableException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    IncomparableException(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong, never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
