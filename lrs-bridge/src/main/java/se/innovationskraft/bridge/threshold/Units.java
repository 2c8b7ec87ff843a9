package se.innovationskraft.bridge.threshold;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which parts of the organisation can be told of in one area. Sizes choose the parts, together with the pool of
 * everybody else, which anyone can subtract their way to; "don't know" counts there, since who knows is not public.
 * Then all of them are told of or none: leaving out just the part that fails would tell why it failed.
 *
 * @param candidates unit to those in it: parts that are large enough, and leave a pool that is empty or large enough
 * @param pool everybody in none of the candidates
 */
record Units(Rules rules, Map<String, Cohort> candidates, Cohort pool) {

    static Units of(Rules rules, Cohort all) {
        Map<String, Cohort> chosen = new TreeMap<>(all.units());
        if (chosen.size() == 1) {
            chosen.clear();
        }
        chosen.values().removeIf(unit -> !unit.isEnough(rules));
        while (!chosen.isEmpty() && !leaveEnough(rules, all, chosen.keySet())) {
            chosen.remove(smallest(chosen));
        }
        return new Units(rules, chosen, all.without(chosen.keySet()));
    }

    /** Whether the candidates and the pool can all be told of exactly; the whole can when its parts can. */
    boolean areExact() {
        return Stream.concat(Stream.of(pool), candidates.values().stream())
                .filter(cohort -> !cohort.answers().isEmpty())
                .allMatch(cohort -> cohort.spread().isExact(rules));
    }

    List<Set<Integer>> people() {
        return candidates.values().stream().map(Cohort::people).toList();
    }

    private static boolean leaveEnough(Rules rules, Cohort all, Collection<String> chosen) {
        Cohort pool = all.without(chosen);
        return pool.answers().isEmpty() || pool.isEnough(rules);
    }

    /** The smallest part; of parts that are equally small the one whose id comes last. */
    private static String smallest(Map<String, Cohort> chosen) {
        return Collections.min(
                        chosen.entrySet(),
                        Comparator.<Map.Entry<String, Cohort>>comparingInt(
                                        unit -> unit.getValue().answers().size())
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .getKey();
    }
}
