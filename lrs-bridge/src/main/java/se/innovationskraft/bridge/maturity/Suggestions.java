package se.innovationskraft.bridge.maturity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;

/**
 * Exercises for the area with the largest gap to the leader's own goal. With equal gaps the area that the leader picked
 * comes first, else the first of the model.
 *
 * @param area title of the area
 * @param gap steps left to the goal
 * @param isTie whether other areas have the same gap
 * @param exercises at most three, those that mainly train the area first, shortest first
 */
record Suggestions(String area, int gap, boolean isTie, List<Suggested> exercises) {

    private static final int MOST = 3;

    Suggestions {
        exercises = List.copyOf(exercises);
    }

    /** Whether there are too few exercises that mainly train the area. */
    public boolean isScarce() {
        return exercises.stream().filter(Suggested::isMain).count() < MOST;
    }

    /**
     * What to do next; empty where no goal is above where the team stands.
     *
     * @param picked id of the area that the leader wants to begin with, empty when none was picked
     */
    static Optional<Suggestions> of(Programme programme, List<AreaStanding> areas, String picked) {
        int largest = areas.stream().mapToInt(AreaStanding::gap).max().orElse(0);
        if (largest == 0) {
            return Optional.empty();
        }
        List<AreaStanding> candidates =
                areas.stream().filter(area -> area.gap() == largest).toList();
        AreaStanding chosen = candidates.stream()
                .filter(area -> area.id().equals(picked))
                .findFirst()
                .orElse(candidates.get(0));
        return Optional.of(
                new Suggestions(chosen.title(), largest, candidates.size() > 1, exercises(programme, chosen.id())));
    }

    private static List<Suggested> exercises(Programme programme, String area) {
        List<Suggested> found = new ArrayList<>(trains(programme, area, true).toList());
        trains(programme, area, false).forEach(found::add);
        return found.subList(0, Math.min(found.size(), MOST));
    }

    private static Stream<Suggested> trains(Programme programme, String area, boolean mainly) {
        return programme
                .training()
                .filter(exercise -> exercise.areas().contains(area))
                .filter(exercise -> exercise.areas().indexOf(area) == 0 == mainly)
                .sorted(Comparator.comparingInt(Exercise::minutes))
                .map(exercise -> new Suggested(
                        programme.id() + "-" + exercise.id(), exercise.title(), exercise.minutes(), mainly));
    }

    /**
     * An exercise.
     *
     * @param packageId such as {@code innovationskraft-o05}
     * @param isMain whether the area is what it mainly trains
     */
    record Suggested(String packageId, String title, int minutes, boolean isMain) {}
}
