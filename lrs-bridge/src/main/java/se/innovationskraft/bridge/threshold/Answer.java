package se.innovationskraft.bridge.threshold;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered at one measurement point. A team that has agreed on a row is a person too.
 *
 * @param person the same number for the same person in every answer and in every {@link Earlier}
 * @param unit id of the person's part of the organisation, not blank, null without one
 * @param levels area to 1…4, or 0 for "don't know"; an area that was not answered is absent
 */
public record Answer(int person, @Nullable String unit, Map<String, Integer> levels) {

    public Answer {
        if (unit != null && unit.isBlank()) {
            throw new IllegalArgumentException("a unit needs an id; null is for none");
        }
        levels = Map.copyOf(levels);
        levels.forEach(Answer::check);
    }

    private static void check(String area, int level) {
        if (level < 0 || level > Spread.LEVELS) {
            throw new IllegalArgumentException(
                    "level of '" + area + "' is " + level + ": 0 for \"don't know\", or 1…" + Spread.LEVELS);
        }
    }
}
