package se.innovationskraft.bridge.bench;

import java.util.List;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.packager.model.Exercise;

/**
 * Somebody with a full workbook.
 *
 * @param key opens the workbook
 * @param exercises that are answered in it
 */
public record LoadedLeader(Workbook workbook, String key, List<Exercise> exercises) {

    public LoadedLeader {
        exercises = List.copyOf(exercises);
    }
}
