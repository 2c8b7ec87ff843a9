package se.innovationskraft.bridge.measurement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.innovationskraft.bridge.threshold.Answer;

/**
 * Those who are counted together: each person once, all by the same version of the maturity model.
 *
 * @param modelVersion empty when there is nobody
 */
record CountedPeople(String modelVersion, List<Counted> people) {

    CountedPeople {
        people = List.copyOf(people);
    }

    List<Answer> answers() {
        return people.stream()
                .map(one ->
                        new Answer(one.person(), one.part(), one.assessment().levels()))
                .toList();
    }

    Set<Integer> numbers() {
        return people.stream().map(Counted::person).collect(Collectors.toSet());
    }

    /** Everybody, by number. */
    Map<Integer, Counted> byNumber() {
        return people.stream().collect(Collectors.toMap(Counted::person, one -> one));
    }

    /** How many said each obstacle, also those that nobody said. */
    Map<String, Integer> obstacles() {
        Map<String, Integer> counts = new TreeMap<>();
        Arrays.stream(Obstacle.values())
                .forEach(obstacle -> counts.put(obstacle.word(), (int) people.stream()
                        .filter(one -> one.obstacles().contains(obstacle))
                        .count()));
        return counts;
    }
}
