package se.innovationskraft.bridge.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.maturity.AreaStanding.Past;

/**
 * What differs between the two latest times of the self-assessment: each area against the same leader's own answer and own
 * goal of then. It is said in words, and never as a direction of the whole: one person's steps are no statistics.
 *
 * @param before day of the earlier time, null when not said
 * @param after day of the latest time, null when not said
 * @param isComparable whether both times asked by the same version of the maturity model; {@code areas} is empty otherwise
 * @param areas in the model's order
 */
record OwnChange(@Nullable LocalDate before, @Nullable LocalDate after, boolean isComparable, List<AreaChange> areas) {

    OwnChange {
        areas = List.copyOf(areas);
    }

    /** Empty after the first time. */
    static Optional<OwnChange> of(List<AreaStanding> standings, boolean isComparable) {
        return standings.stream()
                .filter(area -> area.history().size() > 1)
                .findFirst()
                .map(area -> new OwnChange(
                        area.history().get(1).day(),
                        area.history().get(0).day(),
                        isComparable,
                        isComparable ? standings.stream().map(AreaChange::of).toList() : List.of()));
    }

    public boolean hasLower() {
        return areas.stream().anyMatch(area -> area.direction() == Direction.DOWN);
    }

    /** Which way a level went; {@code UNKNOWN} unless a level was chosen both times. */
    enum Direction {
        UP,
        SAME,
        DOWN,
        UNKNOWN;

        static Direction between(Standing before, Standing after) {
            if (!before.isLevel() || !after.isLevel()) {
                return UNKNOWN;
            }
            int steps = Integer.compare(after.level(), before.level());
            return steps > 0 ? UP : steps < 0 ? DOWN : SAME;
        }

        /** Last part of a message key. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One area.
     *
     * @param goal the goal that was set the time before
     */
    record AreaChange(String title, Direction direction, Standing before, Standing after, Standing goal) {

        static AreaChange of(AreaStanding area) {
            Past latest = area.history().get(0);
            Past earlier = area.history().get(1);
            return new AreaChange(
                    area.title(),
                    Direction.between(earlier.now(), latest.now()),
                    earlier.now(),
                    latest.now(),
                    earlier.goal());
        }

        /** Whether it can be said how far it was to the goal. */
        public boolean hasGoal() {
            return goal.isLevel() && after.isLevel();
        }

        /** Steps that are left to the goal of then; 0 when it is reached. */
        public int left() {
            return Math.max(goal.level() - after.level(), 0);
        }
    }
}
