package se.innovationskraft.packager.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package that has been, or is to be, published.
 *
 * @param id the package's, such as {@code innovationskraft-o05}
 * @param edition such as {@code 2026-1}; empty before 0.4.0
 * @param control what the LMS reads
 * @param exercises the pages with exercises, one in most packages
 * @param sums what tells whether a file is another, by its name: equal sums are equal files
 */
public record Release(
        String id,
        Version version,
        String title,
        String edition,
        ControlDocument control,
        List<ExercisePage> exercises,
        Map<String, String> sums) {

    public Release {
        exercises = List.copyOf(exercises);
        sums = Map.copyOf(sums);
    }

    /** The word in file names, such as {@code scorm12}. */
    public String format() {
        return control.format();
    }

    /** The page of an exercise. */
    Optional<ExercisePage> exercise(String exerciseId) {
        return exercises.stream().filter(page -> page.id().equals(exerciseId)).findFirst();
    }
}
