package se.innovationskraft.bridge.maturity;

import java.time.LocalDate;
import java.util.Map;

/**
 * A completed round of the self-assessment.
 *
 * @param round 1, 2, 3, …
 * @param completed day in the leader's browser
 * @param modelVersion version of the maturity model that was answered; empty when it is not known
 * @param levels area to 1…4, or 0 for "don't know"; an area that was not answered is absent. Goals are not here
 */
public record Assessment(int round, LocalDate completed, String modelVersion, Map<String, Integer> levels) {

    public Assessment {
        levels = Map.copyOf(levels);
    }

    /** Whether it says something that can be counted by those who ask for answers from that day on. */
    public boolean counts(LocalDate since) {
        return !completed.isBefore(since) && !modelVersion.isEmpty() && !levels.isEmpty();
    }
}
