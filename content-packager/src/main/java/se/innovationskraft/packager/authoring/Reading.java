package se.innovationskraft.packager.authoring;

import java.util.List;
import java.util.Optional;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/**
 * What came of reading a programme: as much of it as could be read, and everything there is to mend.
 *
 * @param programme empty when there is no readable {@code programme.md}
 */
public record Reading(Optional<Programme> programme, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
