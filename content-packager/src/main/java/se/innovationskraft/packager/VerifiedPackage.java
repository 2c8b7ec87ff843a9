package se.innovationskraft.packager;

import java.util.List;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Standard;

/**
 * A zip that anybody may have made, judged.
 *
 * @param standards what it is packed for; none when no LMS would find a course in it
 * @param title the course's title; empty when it has none, or could not be read
 * @param files how many files it holds; 0 when it was refused
 * @param bytes how large the zip is
 * @param problems worst first
 * @param isRefused whether it is dangerous, or cannot be unpacked
 */
public record VerifiedPackage(
        List<Standard> standards, String title, int files, long bytes, List<Problem> problems, boolean isRefused) {

    public VerifiedPackage {
        standards = List.copyOf(standards);
        problems = List.copyOf(problems);
    }

    /** Whether nothing stops it: an LMS for its standard imports it, and what learners do is kept. */
    public boolean isSound() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
