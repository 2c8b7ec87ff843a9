package se.innovationskraft.bridge.threshold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The way in to the rules of small groups. Everything that leaves here may be published; nothing that does not may. The
 * answers of one publication must be fresh: none of them may have been counted in another.
 */
public final class Threshold {

    private Threshold() {}

    /**
     * What a record may tell of levels.
     *
     * @param answers one for each person; none counted before
     * @param earlier all records of the organisation, for any point and version
     * @throws IllegalArgumentException if a person has two answers
     */
    public static Publication publish(Rules rules, List<Answer> answers, List<Earlier> earlier) {
        Atoms atoms = new Atoms(rules, earlier);
        List<AreaRule> areas = Cohort.perArea(answers).stream()
                .map(cohort -> new AreaRule(rules, cohort, atoms))
                .toList();
        List<AreaResult> organisation =
                areas.stream().map(AreaRule::organisation).toList();
        Optional<Refusal> refusal = refusal(organisation);
        return new Publication(organisation, refusal.isPresent() ? Map.of() : units(areas), refusal);
    }

    /**
     * What may be told of the change between two records.
     *
     * @param before the answers that the former record counted, as they were then
     * @param after the answers that the latter record counts, of the same version of the model
     * @param earlier all records but the latter; the former must be one of them
     */
    public static Change change(Rules rules, List<Answer> before, List<Answer> after, List<Earlier> earlier) {
        Atoms atoms = new Atoms(rules, earlier);
        Map<String, Cohort> then = new HashMap<>();
        Cohort.perArea(before).forEach(cohort -> then.put(cohort.area(), cohort));
        return new Change(Cohort.perArea(after).stream()
                .map(now -> new ChangeRule(rules, then.getOrDefault(now.area(), now.nobody()), now, atoms))
                .map(ChangeRule::decide)
                .toList());
    }

    /**
     * What may be told of how many chose what.
     *
     * @param counts name of a thing to people who chose it; each person may have chosen several
     * @param n people who were asked and are counted, whatever they chose
     * @throws IllegalArgumentException if more people chose a thing than there are
     */
    public static Tally tally(Rules rules, Map<String, Integer> counts, int n) {
        return Tally.of(rules, counts, n);
    }

    /**
     * The least number of hours a month that people together say are freed; empty when it may not be told.
     *
     * @param hours one for each person; only the band counts: 0, 1–4, 5–9, 10 or more
     */
    public static Optional<Integer> hours(Rules rules, List<Integer> hours) {
        return Hours.sum(rules, hours);
    }

    /**
     * Whether few enough people came or left since what is already told. For what is not levels: ask before a
     * {@link #tally} or {@link #hours} is published, and keep who were counted as if it were an area.
     */
    public static boolean mayCount(Rules rules, String area, Set<Integer> people, List<Earlier> earlier) {
        return people.size() >= rules.threshold() && new Atoms(rules, earlier).hold(area, List.of(people));
    }

    private static Optional<Refusal> refusal(List<AreaResult> organisation) {
        if (organisation.stream().anyMatch(AreaResult::tells)) {
            return Optional.empty();
        }
        boolean moved = organisation.stream()
                .anyMatch(result -> result instanceof AreaResult.Withheld withheld
                        && withheld.reason() == Reason.TOO_FEW_CAME_OR_LEFT);
        return Optional.of(new Refusal(moved ? Reason.TOO_FEW_CAME_OR_LEFT : Reason.TOO_FEW));
    }

    private static Map<String, List<AreaResult>> units(List<AreaRule> areas) {
        Set<String> units = new TreeSet<>();
        areas.forEach(area -> units.addAll(area.all().units().keySet()));
        Map<String, List<AreaResult>> told = new TreeMap<>();
        areas.forEach(area -> area.units(units)
                .forEach((unit, result) ->
                        told.computeIfAbsent(unit, one -> new ArrayList<>()).add(result)));
        return told;
    }
}
