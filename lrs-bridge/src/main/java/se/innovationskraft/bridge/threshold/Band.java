package se.innovationskraft.bridge.threshold;

import java.util.Collection;
import java.util.Collections;

/**
 * Nearly all chose the same. A band only where all did would say just that, so it covers the neighbours too: the worlds
 * in the tests leak with a margin of 0 or 1, and not with 2.
 */
final class Band {

    private static final int MARGIN = 2;

    private Band() {}

    /** Whether the largest of the counts must not be told exactly. */
    static boolean covers(Collection<Integer> counts) {
        return Collections.max(counts) >= floor(sum(counts));
    }

    /** The fewest that the largest count can be, of so many people, where a band covers it. */
    static int floor(int people) {
        return people - MARGIN;
    }

    /** The most that all others can be together, where a band covers them. */
    static int ceiling() {
        return MARGIN;
    }

    static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
