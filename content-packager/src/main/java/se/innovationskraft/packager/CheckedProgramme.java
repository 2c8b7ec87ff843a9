package se.innovationskraft.packager;

import java.util.List;
import java.util.Optional;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/**
 * A programme and all that was found wrong with it.
 *
 * @param programme empty when it could not be read at all
 * @param problems sorted by file and line
 */
public record CheckedProgramme(Optional<Programme> programme, List<Problem> problems) {

    public CheckedProgramme {
        problems = List.copyOf(problems);
    }

    /** Whether packages may be made of it. */
    public boolean isSound() {
        return programme.isPresent() && problems.stream().noneMatch(Problem::isError);
    }
}
