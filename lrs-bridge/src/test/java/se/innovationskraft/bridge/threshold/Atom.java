package se.innovationskraft.bridge.threshold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * People who are counted in the same groups, and are exchangeable for that.
 *
 * @param histories what one of them may have answered, at most 64: a value for each point, 0 for "don't know",
 *     {@link #ABSENT} where they are not asked
 */
record Atom(String name, int people, List<int[]> histories) {

    private static final int ABSENT = -1;

    /** Absent, "don't know" and four levels. */
    private static final int VALUES = 6;

    /** An atom that answers one of some values at each point where it is asked. */
    static Atom of(String name, int people, int lowest, int highest, boolean... asked) {
        List<int[]> histories = new ArrayList<>(List.of(new int[asked.length]));
        for (int point = 0; point < asked.length; point++) {
            int at = point;
            histories = histories.stream()
                    .flatMap(history -> IntStream.rangeClosed(asked[at] ? lowest : ABSENT, asked[at] ? highest : ABSENT)
                            .mapToObj(value -> with(history, at, value)))
                    .toList();
        }
        return new Atom(name, people, histories);
    }

    boolean isAsked(int point) {
        return histories.get(0)[point] != ABSENT;
    }

    /** How many levels are possible at a point; "don't know" is no level. */
    long levels(long possible, int point) {
        return IntStream.range(0, histories.size())
                .filter(history -> (possible >> history & 1) == 1)
                .map(history -> histories.get(history)[point])
                .filter(value -> value > 0)
                .distinct()
                .count();
    }

    /** What each of the people answered at a point, in order, when so many of them have each history. */
    int[] values(int[] counts, int point) {
        int[] values = new int[people];
        int person = 0;
        for (int history = 0; history < counts.length; history++) {
            Arrays.fill(values, person, person += counts[history], histories.get(history)[point]);
        }
        return values;
    }

    /** How many people have each value at a point, or each pair of values at two: a character for each. */
    String signature(int[] counts, int... points) {
        char[] signature = new char[points.length == 1 ? VALUES : VALUES * VALUES];
        for (int history = 0; history < counts.length; history++) {
            int cell = 0;
            for (int point : points) {
                cell = VALUES * cell + histories.get(history)[point] - ABSENT;
            }
            signature[cell] += (char) counts[history];
        }
        return String.valueOf(signature);
    }

    private static int[] with(int[] history, int point, int value) {
        int[] with = history.clone();
        with[point] = value;
        return with;
    }
}
