package se.innovationskraft.bridge.threshold;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Hours a month that people say are freed, in bands: an exact sum would tell of whoever was counted last. */
final class Hours {

    /** Where the bands 0, 1–4, 5–9 and 10 or more begin. */
    private static final List<Integer> FLOORS = List.of(0, 1, 5, 10);

    private Hours() {}

    /** The sum of what the bands begin with, which is the least it can be; empty when few people, or nearly all alike. */
    static Optional<Integer> sum(Rules rules, Collection<Integer> hours) {
        List<Integer> floors = hours.stream().map(Hours::floor).toList();
        List<Integer> counts = FLOORS.stream()
                .map(floor -> Collections.frequency(floors, floor))
                .toList();
        return floors.size() < rules.threshold() || Band.covers(counts)
                ? Optional.empty()
                : Optional.of(Band.sum(floors));
    }

    private static int floor(int hours) {
        if (hours < 0) {
            throw new IllegalArgumentException(hours + " hours: 0 or more");
        }
        return FLOORS.stream().filter(floor -> floor <= hours).reduce(0, Math::max);
    }
}
