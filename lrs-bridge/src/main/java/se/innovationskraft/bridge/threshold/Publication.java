package se.innovationskraft.bridge.threshold;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a record may tell of levels. What stands here may be kept, shown and sent; nothing else may.
 *
 * @param organisation one result for each area that somebody answered, by the area's id
 * @param units unit to one result for each of the same areas, never {@link AreaResult.Mostly}; empty when refused
 * @param refusal there when no area can be told of
 */
public record Publication(
        List<AreaResult> organisation, Map<String, List<AreaResult>> units, Optional<Refusal> refusal) {

    public Publication {
        organisation = List.copyOf(organisation);
        units = Collections.unmodifiableMap(new TreeMap<>(units));
    }

    /** Whether any number is told of an area, for the organisation as a whole. */
    public boolean isShown(String area) {
        return tells(organisation, area);
    }

    /** Whether any number is told of an area, for a unit. */
    public boolean isShown(String area, String unit) {
        return tells(units.getOrDefault(unit, List.of()), area);
    }

    private static boolean tells(List<AreaResult> results, String area) {
        return results.stream()
                .anyMatch(result -> result.tells() && result.area().equals(area));
    }
}
