package se.innovationskraft.bridge.measurement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import se.innovationskraft.bridge.journey.FollowUpAnswer;

/**
 * What became of what people tried.
 *
 * @param byWorkbook one entry for each person who is counted, empty when nothing is said
 */
record Tried(Map<String, List<FollowUpAnswer>> byWorkbook) {

    Tried {
        byWorkbook = new LinkedHashMap<>(byWorkbook);
    }

    /** How many people keep, change and drop something that they have tried; one person may do all three. */
    Map<String, Integer> choices() {
        Map<String, Integer> people = new TreeMap<>();
        FollowUpAnswer.CHOICES.forEach(choice -> people.put(choice, (int) byWorkbook.values().stream()
                .filter(said -> said.stream().anyMatch(answer -> answer.choice().equals(choice)))
                .count()));
        return people;
    }

    /** The least number of hours a month that each of the people says is freed. */
    List<Integer> hours() {
        return byWorkbook.values().stream().map(Tried::hours).toList();
    }

    /** Of an exercise done several times the latest round counts: it may be the same hours. */
    private static int hours(Collection<FollowUpAnswer> said) {
        return said.stream()
                .collect(Collectors.toMap(
                        FollowUpAnswer::exercise,
                        answer -> answer,
                        BinaryOperator.maxBy(Comparator.comparingInt(FollowUpAnswer::round))))
                .values()
                .stream()
                .mapToInt(FollowUpAnswer::leastHours)
                .sum();
    }
}
