package se.innovationskraft.bridge.threshold;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How many chose each of some things: obstacles, or keep, change and drop. */
public sealed interface Tally {

    /**
     * Each thing, by its name.
     *
     * @param of people who were asked
     */
    record Counted(int of, List<Share> shares) implements Tally {

        public Counted {
            shares = List.copyOf(shares);
        }
    }

    /** Nothing is told but why. */
    record Withheld(Reason reason) implements Tally {}

    /**
     * How many chose one thing.
     *
     * @param people the number, the fewest or the most it can be, as the size says
     */
    record Share(String name, Size size, int people) {

        static Share of(String name, int people, int of) {
            if (people > of || people < 0) {
                throw new IllegalArgumentException(people + " of " + of + " chose '" + name + "'");
            }
            if (people >= Band.floor(of)) {
                return new Share(name, Size.AT_LEAST, Band.floor(of));
            }
            return people <= Band.ceiling()
                    ? new Share(name, Size.AT_MOST, Band.ceiling())
                    : new Share(name, Size.EXACTLY, people);
        }
    }

    /** What the number of a share says. */
    enum Size {
        EXACTLY,
        /** Nearly all, perhaps all. */
        AT_LEAST,
        /** A few, perhaps none. */
        AT_MOST
    }

    static Tally of(Rules rules, Map<String, Integer> counts, int of) {
        if (of < rules.threshold()) {
            return new Withheld(Reason.TOO_FEW);
        }
        return new Counted(
                of,
                counts.entrySet().stream()
                        .map(one -> Share.of(one.getKey(), one.getValue(), of))
                        .sorted(Comparator.comparing(Share::name))
                        .toList());
    }
}
