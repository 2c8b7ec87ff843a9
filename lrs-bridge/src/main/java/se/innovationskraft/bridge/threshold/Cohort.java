package se.innovationskraft.bridge.threshold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Those who answered an area, with a level or with "don't know".
 *
 * @param answers at most one for each person
 */
record Cohort(String area, List<Answer> answers) {

    /** One for each area that somebody answered, by the area's id. */
    static List<Cohort> perArea(Iterable<Answer> answers) {
        Map<String, List<Answer>> byArea = new TreeMap<>();
        Set<Integer> people = new HashSet<>();
        for (Answer answer : answers) {
            if (!people.add(answer.person())) {
                throw new IllegalArgumentException("person " + answer.person() + " has answered twice");
            }
            for (String area : answer.levels().keySet()) {
                byArea.computeIfAbsent(area, one -> new ArrayList<>()).add(answer);
            }
        }
        return byArea.entrySet().stream()
                .map(area -> new Cohort(area.getKey(), area.getValue()))
                .toList();
    }

    Set<Integer> people() {
        return answers.stream().map(Answer::person).collect(Collectors.toSet());
    }

    /** Person to level. */
    Map<Integer, Integer> levels() {
        return answers.stream().collect(Collectors.toMap(Answer::person, this::level));
    }

    Spread spread() {
        return Spread.of(answers.stream().map(this::level).toList());
    }

    /** Whether so many answered that the threshold would be reached if all of them knew. */
    boolean isEnough(Rules rules) {
        return answers.size() >= rules.threshold();
    }

    /** Those who belong to a unit, by the unit's id. */
    Map<String, Cohort> units() {
        Map<String, List<Answer>> byUnit = new TreeMap<>();
        for (Answer answer : answers) {
            if (answer.unit() != null) {
                byUnit.computeIfAbsent(answer.unit(), one -> new ArrayList<>()).add(answer);
            }
        }
        Map<String, Cohort> units = new TreeMap<>();
        byUnit.forEach((unit, members) -> units.put(unit, new Cohort(area, members)));
        return units;
    }

    /** Those in none of some units. */
    Cohort without(Collection<String> units) {
        return new Cohort(
                area,
                answers.stream()
                        .filter(answer -> answer.unit() == null || !units.contains(answer.unit()))
                        .toList());
    }

    /** The same area, answered by nobody. */
    Cohort nobody() {
        return new Cohort(area, List.of());
    }

    private int level(Answer answer) {
        return Objects.requireNonNull(answer.levels().get(area));
    }
}
