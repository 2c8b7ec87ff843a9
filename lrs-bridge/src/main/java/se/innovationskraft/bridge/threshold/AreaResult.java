package se.innovationskraft.bridge.threshold;

import java.util.List;

/** What is told of an area, for the organisation or for a part of it. */
public sealed interface AreaResult {

    String area();

    /** Whether any number is told. */
    default boolean tells() {
        return !(this instanceof Withheld);
    }

    /**
     * The answers are spread enough to be counted.
     *
     * @param counts people on level 1, 2, 3 and 4
     * @param unknown people who answered "don't know": in no count, median or share
     * @param q1 level where the middle half begins
     * @param q3 level where the middle half ends
     */
    record Exact(String area, List<Integer> counts, int unknown, Median median, int q1, int q3) implements AreaResult {

        public Exact {
            counts = List.copyOf(counts);
        }

        /** People with a level. */
        public int of() {
            return atLeast(1);
        }

        /** People on a level or a higher one. */
        public int atLeast(int level) {
            return counts.stream().skip(level - 1L).mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Nearly all are on one level, perhaps all: "most, at least 5 of 7".
     *
     * @param of people with a level
     */
    record Mostly(String area, int level, int atLeast, int of) implements AreaResult {}

    /** Nothing is told but why. */
    record Withheld(String area, Reason reason) implements AreaResult {}
}
