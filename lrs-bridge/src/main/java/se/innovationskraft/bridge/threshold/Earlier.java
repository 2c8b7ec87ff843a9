package se.innovationskraft.bridge.threshold;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whom an earlier record told of. Never what it told: only who were counted together.
 *
 * @param record id of the record, not blank
 * @param shownByArea area to unit ({@link Group#EVERYBODY} for all) to those who were counted there and are still
 *     known, "don't know" too; what was withheld is absent
 * @param gone groups that erased people were counted in, to how many people were in just those; a pattern that spans
 *     several records may stand with each of them and counts once
 */
public record Earlier(
        String record, Map<String, Map<String, Set<Integer>>> shownByArea, Map<Set<Group>, Integer> gone) {

    public Earlier {
        if (record.isBlank()) {
            throw new IllegalArgumentException("a record needs an id");
        }
        shownByArea = Map.copyOf(shownByArea);
        gone = Map.copyOf(gone);
    }

    /** Whom a new publication tells of, for those who publish after it. */
    public static Earlier of(String record, Publication publication, Iterable<Answer> answers) {
        Map<String, Map<String, Set<Integer>>> shown = new TreeMap<>();
        for (Cohort cohort : Cohort.perArea(answers)) {
            if (publication.isShown(cohort.area())) {
                shown.put(cohort.area(), groups(cohort, publication));
            }
        }
        return new Earlier(record, shown, Map.of());
    }

    private static Map<String, Set<Integer>> groups(Cohort cohort, Publication publication) {
        Map<String, Set<Integer>> groups = new TreeMap<>();
        groups.put(Group.EVERYBODY, cohort.people());
        cohort.units().forEach((unit, members) -> {
            if (publication.isShown(cohort.area(), unit)) {
                groups.put(unit, members.people());
            }
        });
        return groups;
    }

    /** Everybody whom the record told of in an area. */
    Group all(String area) {
        return new Group(record, area, Group.EVERYBODY);
    }

    /** Whom the record told of in an area, by group; empty when it withheld the area. */
    Map<Group, Set<Integer>> groups(String area) {
        return shownByArea.getOrDefault(area, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(unit -> new Group(record, area, unit.getKey()), Map.Entry::getValue));
    }

    /** Whether the record told of exactly these people and of no part of them. */
    boolean toldOnlyOf(String area, Set<Integer> people) {
        return groups(area).equals(Map.of(all(area), people));
    }
}
