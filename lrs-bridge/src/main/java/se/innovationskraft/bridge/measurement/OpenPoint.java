package se.innovationskraft.bridge.measurement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.maturity.Assessment;

/**
 * A point that is open, as a leader sees it.
 *
 * @param offered the self-assessment that would be counted; null unless it can be
 * @param levels what is in it, in the order of the model
 * @param given what the leader has said; null when nothing
 */
record OpenPoint(
        MeasurementPoint point,
        State state,
        @Nullable Assessment offered,
        List<AreaLevel> levels,
        @Nullable Contribution given) {

    OpenPoint {
        levels = List.copyOf(levels);
    }

    /** Whether a later self-assessment has been made than the one that the leader has let be counted. */
    public boolean hasNewer() {
        return given != null && offered != null && given.round() != offered.round();
    }

    /** Id of the part that the leader has picked; empty when none. */
    public String part() {
        return given == null || given.part() == null ? "" : given.part();
    }

    public Set<Obstacle> obstacles() {
        return given == null ? Set.of() : given.obstacles();
    }

    /** What a leader can do. */
    enum State {
        /** Make a self-assessment first. */
        UNANSWERED,
        /** Make it again: it is from before the point opened, or is counted elsewhere. */
        STALE,
        /** Say yes. */
        READY,
        /** Change it, or take it back. */
        GIVEN
    }

    /**
     * What is counted of an area.
     *
     * @param level 1–4; 0 is "don't know"
     * @param doing what the level is called; empty for "don't know"
     */
    record AreaLevel(String area, int level, String doing) {}
}
