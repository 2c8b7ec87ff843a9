package se.innovationskraft.packager;

import java.util.List;
import se.innovationskraft.packager.model.Problem;

/** A package that we made breaks a rule of packages: a fault of ours, not of the author's. */
public final class UnsoundPackageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnsoundPackageException(String fileName, List<Problem> problems) {
        super("The package \"" + fileName + "\" breaks " + problems);
        this.problems = List.copyOf(problems);
    }

    /** The rules it breaks. */
    public List<Problem> problems() {
        return problems;
    }
}
