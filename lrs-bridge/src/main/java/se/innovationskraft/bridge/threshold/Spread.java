package se.innovationskraft.bridge.threshold;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How answers to one area spread over its levels.
 *
 * @param counts people on level 1, 2, 3 and 4
 * @param unknown people who answered "don't know"
 */
record Spread(List<Integer> counts, int unknown) {

    static final int LEVELS = 4;

    static Spread of(Collection<Integer> levels) {
        List<Integer> counts = IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level -> Collections.frequency(levels, level))
                .toList();
        return new Spread(counts, Collections.frequency(levels, 0));
    }

    /** People with a level. */
    int known() {
        return Band.sum(counts);
    }

    boolean isEnough(Rules rules) {
        return known() >= rules.threshold();
    }

    /** Whether every count may be told. */
    boolean isExact(Rules rules) {
        return isEnough(rules) && !Band.covers(counts);
    }

    AreaResult told(String area, Rules rules) {
        if (!isEnough(rules)) {
            return new AreaResult.Withheld(area, Reason.TOO_FEW);
        }
        if (!isExact(rules)) {
            return new AreaResult.Mostly(area, largest(), Band.floor(known()), known());
        }
        return new AreaResult.Exact(area, counts, unknown, median(), quartile(1), quartile(3));
    }

    Median median() {
        return new Median(level((known() + 1) / 2), level(known() / 2 + 1));
    }

    /** The level at a quarter of the answers, or at three: the first place that has so many answers up to it. */
    int quartile(int quarters) {
        return level((quarters * known() + 3) / 4);
    }

    private int largest() {
        return counts.indexOf(Collections.max(counts)) + 1;
    }

    /** The level of the answer at a place, in order from the lowest; the first place is 1. */
    private int level(int place) {
        int passed = 0;
        int level = 0;
        while (passed < place) {
            passed += counts.get(level++);
        }
        return level;
    }
}
