package se.innovationskraft.bridge.maturity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a team stands in an area, and where it wants to be.
 *
 * @param example what the leader wrote to back the level, empty when nothing
 * @param history every time that something was chosen, latest first; the first is what stands here
 */
record AreaStanding(String id, String title, Standing now, Standing goal, String example, List<Past> history) {

    AreaStanding {
        history = List.copyOf(history);
    }

    /** The first time. */
    Past start() {
        return history.get(history.size() - 1);
    }

    /** Steps left to the goal; 0 when the goal is reached or one of them is not known. */
    int gap() {
        return now.isLevel() && goal.isLevel() ? Math.max(goal.level() - now.level(), 0) : 0;
    }

    /**
     * A time that something was chosen.
     *
     * @param day null when not said
     */
    record Past(int round, @Nullable LocalDate day, Standing now, Standing goal) {}
}
