package se.innovationskraft.bridge.threshold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Records of one organisation, one after another, from which people can be erased. */
final class History {

    static final String AREA = "kultur";

    private final List<Earlier> records = new ArrayList<>();

    /** Publishes, and keeps the record unless it is refused. */
    Publication publish(List<Answer> answers) {
        Publication publication = Threshold.publish(Rules.USUAL, answers, records);
        if (publication.refusal().isEmpty()) {
            records.add(Earlier.of("r" + records.size(), publication, answers));
        }
        return publication;
    }

    /** Forgets a person: only how many were in just those groups is left. */
    void erase(int person) {
        Set<Group> pattern = new HashSet<>();
        records.forEach(record -> record.groups(AREA).forEach((group, people) -> {
            if (people.contains(person)) {
                pattern.add(group);
            }
        }));
        records.replaceAll(record -> without(record, person, pattern));
    }

    List<Earlier> records() {
        return records;
    }

    /** Answers of some people, spread enough to be told exactly. */
    static List<Answer> answers(int... people) {
        return IntStream.of(people)
                .mapToObj(person -> new Answer(person, null, Map.of(AREA, 1 + person % 3)))
                .toList();
    }

    static int[] people(int first, int last) {
        return IntStream.rangeClosed(first, last).toArray();
    }

    private static Earlier without(Earlier record, int person, Set<Group> pattern) {
        Map<String, Set<Integer>> shown = new HashMap<>();
        record.groups(AREA).forEach((group, people) -> {
            Set<Integer> left = new HashSet<>(people);
            left.remove(person);
            shown.put(group.unit(), left);
        });
        Map<Set<Group>, Integer> gone = new HashMap<>(record.gone());
        if (pattern.stream().anyMatch(group -> group.record().equals(record.record()))) {
            gone.merge(pattern, 1, Integer::sum);
        }
        return new Earlier(record.record(), Map.of(AREA, shown), gone);
    }
}
