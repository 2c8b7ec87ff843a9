package se.innovationskraft.bridge.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.innovationskraft.bridge.threshold.History.answers;
import static se.innovationskraft.bridge.threshold.History.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People who come, leave and are erased between records, and what adding and subtracting records singles out. */
class AtomTests {

    private static final Refusal FEW_MOVED = new Refusal(Reason.TOO_FEW_CAME_OR_LEFT);

    private final History history = new History();

    @Test
    void joinOne() {
        history.publish(answers(people(1, 10)));

        assertThat(history.publish(answers(people(1, 11))).refusal()).contains(FEW_MOVED);
        assertThat(history.publish(answers(people(1, 13))).refusal()).isEmpty();
    }

    @Test
    void leaveOne() {
        history.publish(answers(people(1, 10)));

        assertThat(history.publish(answers(people(1, 9))).refusal()).contains(FEW_MOVED);
        assertThat(history.publish(answers(people(1, 7))).refusal()).isEmpty();
    }

    @Test
    void sameTenAgain() {
        history.publish(answers(people(1, 10)));

        assertThat(history.publish(answers(people(1, 10))).refusal()).isEmpty();
    }

    @Test
    void threeWayInclusionExclusion() {
        history.publish(answers(people(1, 10)));
        assertThat(history.publish(answers(people(1, 13))).refusal()).isEmpty();
        int[] joinedByOneOfThem = IntStream.concat(IntStream.rangeClosed(1, 11), IntStream.rangeClosed(14, 16))
                .toArray();

        assertThat(history.publish(answers(joinedByOneOfThem)).refusal()).contains(FEW_MOVED);
    }

    /** A; A + abcx; A + xdef: each step is harmless for two records at a time; the fourth isolates x. */
    @Test
    void everyAtomOfAllRecordsCounts() {
        Rules rules = Rules.USUAL;
        List<Earlier> records = List.of(
                shown("A", people(1, 10)),
                shown("B", people(1, 14)),
                shown(
                        "C",
                        IntStream.concat(IntStream.rangeClosed(1, 10), IntStream.of(14, 15, 16, 17))
                                .toArray()));

        assertThat(Threshold.publish(rules, answers(people(1, 17)), records).refusal())
                .contains(FEW_MOVED);
    }

    @Test
    void beforeAndAfterErasure() {
        history.publish(answers(people(1, 10)));
        history.erase(10);

        assertThat(history.publish(answers(people(1, 9))).refusal()).contains(FEW_MOVED);

        history.erase(9);
        history.erase(8);
        assertThat(history.publish(answers(people(1, 7))).refusal()).isEmpty();
    }

    @Test
    void erasedPersonWhoComesBackIsAnotherOne() {
        history.publish(answers(people(1, 10)));
        history.erase(10);
        int[] withNewNumber =
                IntStream.concat(IntStream.rangeClosed(1, 9), IntStream.of(11)).toArray();

        assertThat(history.publish(answers(withNewNumber)).refusal()).contains(FEW_MOVED);
    }

    @Test
    void whatIsNotLevelsIsAskedAboutInTheSameWay() {
        Earlier first = new Earlier("r0", Map.of("hinder", Map.of(Group.EVERYBODY, set(people(1, 10)))), Map.of());

        assertThat(Threshold.mayCount(Rules.USUAL, "hinder", set(people(1, 11)), List.of(first)))
                .isFalse();
        assertThat(Threshold.mayCount(Rules.USUAL, "hinder", set(people(1, 13)), List.of(first)))
                .isTrue();
        assertThat(Threshold.mayCount(Rules.USUAL, "uppfoljning", set(people(1, 6)), List.of(first)))
                .isFalse();
    }

    /** Whatever comes and goes, no sum of records with plus and minus is about one or two people. */
    @Test
    void noSumOfRecordsSinglesOutOneOrTwo() {
        for (int seed = 0; seed < 60; seed++) {
            assertThat(smallestSum(published(new Random(seed))))
                    .as("seed %s", seed)
                    .isGreaterThan(2);
        }
    }

    /** Everybody who was counted in each of the records that were not refused, those erased later too. */
    private static List<Set<Integer>> published(Random random) {
        History history = new History();
        List<Set<Integer>> groups = new ArrayList<>();
        Set<Integer> present = new TreeSet<>(set(people(1, 12)));
        for (int next = 13; groups.size() < 5 && next < 60; next++) {
            int[] counted = present.stream().mapToInt(Integer::intValue).toArray();
            if (history.publish(answers(counted)).refusal().isEmpty()) {
                groups.add(new TreeSet<>(present));
            }
            move(random, present, next, history);
        }
        return groups;
    }

    private static void move(Random random, Set<Integer> present, int next, History history) {
        int anyone = List.copyOf(present).get(random.nextInt(present.size()));
        int chance = random.nextInt(4);
        if (chance < 2 || present.size() < 7) {
            present.add(next);
        } else {
            present.remove(anyone);
        }
        if (chance == 3) {
            history.erase(anyone);
        }
    }

    private static int smallestSum(List<Set<Integer>> groups) {
        int smallest = Integer.MAX_VALUE;
        for (int signs = 1; signs < Math.pow(3, groups.size()); signs++) {
            Map<Integer, Integer> sum = new HashMap<>();
            int left = signs;
            for (Set<Integer> group : groups) {
                int sign = left % 3 - 1;
                group.forEach(person -> sum.merge(person, sign, Integer::sum));
                left /= 3;
            }
            smallest = Math.min(smallest, about(sum.values()));
        }
        return smallest;
    }

    /** How many people a sum is about; nobody is no finding. */
    private static int about(Collection<Integer> sum) {
        long people = sum.stream().filter(times -> times != 0).count();
        return people == 0 ? Integer.MAX_VALUE : Math.toIntExact(people);
    }

    private static Earlier shown(String record, int... people) {
        return new Earlier(record, Map.of(History.AREA, Map.of(Group.EVERYBODY, set(people))), Map.of());
    }

    private static Set<Integer> set(int... people) {
        Set<Integer> set = new TreeSet<>();
        IntStream.of(people).forEach(set::add);
        return set;
    }
}
