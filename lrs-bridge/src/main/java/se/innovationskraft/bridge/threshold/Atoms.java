package se.innovationskraft.bridge.threshold;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People who are in just the same groups of all that was ever told. Adding and subtracting records can single out whole
 * atoms and never a part of one, so no atom may be small, however many records it takes to reach it. Only sizes decide:
 * a refusal that hung on levels would tell of them.
 */
record Atoms(Rules rules, List<Earlier> earlier) {

    /** Whether every atom is large enough when some more groups are told of in an area. */
    boolean hold(String area, Collection<Set<Integer>> groups) {
        Map<Integer, Set<Object>> patterns = new HashMap<>();
        earlier.forEach(record -> record.groups(area).forEach((group, people) -> mark(patterns, group, people)));
        groups.forEach(people -> mark(patterns, people, people));
        return sizes(area, patterns.values()).values().stream()
                .allMatch(size -> size == 0 || size >= rules.smallestAtom());
    }

    /** Whether a record told of exactly these people and of no part of them, and none of those is erased since. */
    boolean wereToldOf(String area, Set<Integer> people) {
        return earlier.stream()
                .filter(record -> record.toldOnlyOf(area, people))
                .anyMatch(record -> gone().keySet().stream().noneMatch(pattern -> pattern.contains(record.all(area))));
    }

    private static void mark(Map<Integer, Set<Object>> patterns, Object group, Set<Integer> people) {
        people.forEach(person ->
                patterns.computeIfAbsent(person, one -> new HashSet<>()).add(group));
    }

    private Map<Set<?>, Integer> sizes(String area, Collection<Set<Object>> patterns) {
        Map<Set<?>, Integer> sizes = new HashMap<>();
        patterns.forEach(pattern -> sizes.merge(pattern, 1, Integer::sum));
        gone().forEach((pattern, people) -> {
            Set<Group> inArea =
                    pattern.stream().filter(group -> group.area().equals(area)).collect(Collectors.toSet());
            if (!inArea.isEmpty()) {
                sizes.merge(inArea, people, Integer::sum);
            }
        });
        return sizes;
    }

    private Map<Set<Group>, Integer> gone() {
        Map<Set<Group>, Integer> gone = new HashMap<>();
        earlier.forEach(record -> gone.putAll(record.gone()));
        return gone;
    }
}
