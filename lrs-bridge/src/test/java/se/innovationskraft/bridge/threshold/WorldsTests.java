package se.innovationskraft.bridge.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.innovationskraft.bridge.threshold.Town.NO_UNIT;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks on the rules: whoever sees everything that is published, and knows what one person answered, is sure of nobody
 * else's level. Where a case leaks the rules are tightened, and never the case; ADR 31 says how often that was.
 */
class WorldsTests {

    private static final List<Integer> BANDS = List.of(0, 1, 5, 10);

    /** Else the attacks would prove nothing: "most" only where all chose the same, or all but one. */
    @ParameterizedTest
    @ValueSource(ints = {7, 6})
    void bandThatCoversTooLittleIsFound(int smallest) {
        assertThat(leaks(
                        7,
                        1,
                        4,
                        counts -> Collections.max(counts) >= smallest
                                ? "most on " + counts.indexOf(Collections.max(counts))
                                : counts))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6,6", "6,7", "7,6", "7,7", "7,8", "7,10"})
    void oneRecordLeaksNothing(int threshold, int people) {
        assertThat(new Town(threshold, 1, 4).with(people, NO_UNIT).worlds().leaks())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 9, 10})
    void unknownLeaksNothing(int people) {
        assertThat(new Town(7, 0, 4).with(people, NO_UNIT).worlds().leaks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7,7,0,0,3", "7,8,4,0,2", "7,7,3,0,3", "8,7,7,0,2", "9,7,5,3,2"})
    void unitsLeakNothing(int a, int b, int none, int c, int levels) {
        assertThat(units(new Town(7, 1, levels), a, b, c, none).worlds().leaks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7,7,0,0", "8,9,0,0", "7,7,3,0", "7,7,0,3"})
    void unitsWhereSomeDoNotKnowLeakNothing(int a, int b, int none, int c) {
        assertThat(units(new Town(7, 0, 2), a, b, c, none).worlds().leaks()).isEmpty();
    }

    @Test
    void theNextPointLeaksNothingOfThoseWhoCame() {
        assertThat(new Town(7, 1, 2)
                        .with(7, NO_UNIT, NO_UNIT)
                        .with(3, null, NO_UNIT)
                        .telling(0, 1)
                        .worlds()
                        .leaks())
                .isEmpty();
    }

    @Test
    void theNextPointLeaksNothingOfThoseWhoLeft() {
        assertThat(new Town(7, 1, 2)
                        .with(7, NO_UNIT, NO_UNIT)
                        .with(3, NO_UNIT, null)
                        .with(1, null, NO_UNIT)
                        .telling(0, 1)
                        .worlds()
                        .leaks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7,1,3", "8,1,3", "10,1,2", "8,0,2"})
    void changeLeaksNothing(int people, int lowest, int highest) {
        assertThat(new Town(7, lowest, highest)
                        .with(people, NO_UNIT, NO_UNIT)
                        .telling(0, 1)
                        .worlds()
                        .leaks())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8})
    void allChangesBetweenThreePointsLeakNothing(int people) {
        assertThat(new Town(7, 1, 2)
                        .with(people, NO_UNIT, NO_UNIT, NO_UNIT)
                        .telling(0, 1)
                        .telling(1, 2)
                        .telling(0, 2)
                        .worlds()
                        .leaks())
                .isEmpty();
    }

    @Test
    void threePointsOfAGrowingCohortLeakNothing() {
        assertThat(new Town(6, 1, 2)
                        .with(6, NO_UNIT, NO_UNIT, NO_UNIT)
                        .with(3, null, NO_UNIT, NO_UNIT)
                        .with(3, null, null, NO_UNIT)
                        .telling(0, 1)
                        .telling(1, 2)
                        .worlds()
                        .leaks())
                .isEmpty();
    }

    @Test
    void allChangesBetweenFourPointsLeakNothing() {
        Town town = new Town(6, 1, 2).with(6, NO_UNIT, NO_UNIT, NO_UNIT, NO_UNIT);
        for (int after = 1; after < 4; after++) {
            for (int before = 0; before < after; before++) {
                town.telling(before, after);
            }
        }
        assertThat(town.worlds().leaks()).isEmpty();
    }

    @Test
    void unitsAtTwoPointsLeakNothing() {
        assertThat(new Town(6, 1, 2)
                        .with(6, "A", "A")
                        .with(7, "B", "B")
                        .telling(0, 1)
                        .worlds()
                        .leaks())
                .isEmpty();
    }

    @Test
    void thoseWhoChangeUnitsBetweenTwoPointsAreNotSeen() {
        assertThat(new Town(6, 1, 2)
                        .with(6, "A", "A")
                        .with(6, "B", "B")
                        .with(3, "A", "B")
                        .telling(0, 1)
                        .worlds()
                        .leaks())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 9})
    void keepChangeAndDropLeakNothing(int people) {
        assertThat(leaks(
                        people,
                        1,
                        3,
                        counts -> Threshold.tally(
                                new Rules(6, 3),
                                Map.of("keep", counts.get(1), "change", counts.get(2), "drop", counts.get(3)),
                                people)))
                .isEmpty();
    }

    /** Two obstacles are two points here: 2 where a person chose it. */
    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 10})
    void obstaclesLeakNothing(int people) {
        Atom atom = Atom.of("leaders", people, 1, 2, true, true);
        assertThat(Worlds.of(List.of(atom), world -> obstacles(atom, world[0])).leaks())
                .isEmpty();
    }

    /** A level stands for a band. */
    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 10})
    void hoursLeakNothing(int people) {
        assertThat(leaks(
                        people,
                        1,
                        4,
                        counts -> Threshold.hours(
                                Rules.USUAL,
                                IntStream.rangeClosed(1, 4)
                                        .boxed()
                                        .flatMap(band -> IntStream.range(0, counts.get(band))
                                                .mapToObj(one -> BANDS.get(band - 1)))
                                        .toList())))
                .isEmpty();
    }

    /** One thing each: 1, 2 or 3 where a leader keeps, changes or drops it, else 4. What is dropped frees no hours. */
    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8})
    void trialsAndHoursOfTheSamePeopleLeakNothing(int people) {
        List<int[]> histories = IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(choice ->
                        IntStream.rangeClosed(1, choice == 3 ? 1 : 4).mapToObj(band -> new int[] {choice, band}))
                .toList();
        Atom atom = new Atom("leaders", people, histories);
        assertThat(Worlds.of(List.of(atom), world -> {
                            int[] choices = atom.values(world[0], 0);
                            return trials(
                                    chosen(choices, 1), chosen(choices, 2), chosen(choices, 3), hours(atom, world, 1));
                        })
                        .leaks())
                .isEmpty();
    }

    /** Several things each: 2 where a leader keeps, changes or drops some of them. ADR 31 holds seven people, by hand. */
    @Test
    void severalTrialsAndHoursOfTheSamePeopleLeakNothing() {
        List<int[]> histories = IntStream.range(0, 32)
                .mapToObj(number -> new int[] {1 + number % 2, 1 + number / 2 % 2, 1 + number / 4 % 2, 1 + number / 8})
                .filter(history -> history[3] == 1 || history[2] == 1 || history[0] + history[1] > 2)
                .toList();
        Atom atom = new Atom("leaders", 6, histories);
        assertThat(Worlds.of(
                                List.of(atom),
                                world -> trials(
                                        chose(atom.values(world[0], 0)),
                                        chose(atom.values(world[0], 1)),
                                        chose(atom.values(world[0], 2)),
                                        hours(atom, world, 3)))
                        .leaks())
                .isEmpty();
    }

    private static List<Integer> hours(Atom atom, int[][] world, int point) {
        return Arrays.stream(atom.values(world[0], point))
                .mapToObj(band -> BANDS.get(band - 1))
                .toList();
    }

    private static Object trials(int keep, int change, int drop, List<Integer> hours) {
        Rules rules = new Rules(6, 3);
        return List.of(
                Threshold.tally(rules, Map.of("keep", keep, "change", change, "drop", drop), hours.size()),
                Threshold.hours(rules, hours));
    }

    private static Object obstacles(Atom atom, int[] histories) {
        return Threshold.tally(
                new Rules(6, 3),
                Map.of(
                        "time", chose(atom.values(histories, 0)),
                        "budget", chose(atom.values(histories, 1))),
                atom.people());
    }

    private static int chose(int[] values) {
        return Math.toIntExact(Arrays.stream(values).filter(value -> value == 2).count());
    }

    /** Leaks of one group at one point; the counts are by value, from 0. */
    private static List<String> leaks(int people, int lowest, int highest, Function<List<Integer>, Object> publish) {
        Atom atom = Atom.of("leaders", people, lowest, highest, true);
        return Worlds.of(List.of(atom), world -> {
                    int[] values = atom.values(world[0], 0);
                    return publish.apply(IntStream.rangeClosed(0, highest)
                            .mapToObj(value -> chosen(values, value))
                            .toList());
                })
                .leaks();
    }

    private static int chosen(int[] values, int value) {
        return Math.toIntExact(Arrays.stream(values).filter(one -> one == value).count());
    }

    private static Town units(Town town, int a, int b, int c, int none) {
        town.with(a, "A").with(b, "B").with(none, NO_UNIT);
        return c == 0 ? town : town.with(c, "C");
    }
}
