package se.innovationskraft.bridge.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.innovationskraft.bridge.threshold.History.AREA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTests {

    @Test
    void thresholdCanBeRaisedAndNeverLoweredBelowSix() {
        assertThat(new Rules(6, 3).threshold()).isEqualTo(6);
        assertThatThrownBy(() -> new Rules(5, 3)).hasMessageContaining("threshold is 5");
        assertThatThrownBy(() -> new Rules(7, 2)).hasMessageContaining("smallestAtom is 2");
    }

    @Test
    void six() {
        Publication publication = publish(levels(2, 2, 2, 0));

        assertThat(publication.refusal()).contains(new Refusal(Reason.TOO_FEW));
        assertThat(publication.toString()).doesNotContainPattern("[0-9]");
    }

    @Test
    void seven() {
        assertThat(result(levels(1, 4, 2, 0)))
                .isEqualTo(new AreaResult.Exact(AREA, List.of(1, 4, 2, 0), 0, new Median(2, 2), 2, 3));
    }

    @Test
    void nobodyAtAllIsTooFew() {
        assertThat(publish(List.of()).refusal()).contains(new Refusal(Reason.TOO_FEW));
    }

    @ParameterizedTest
    @CsvSource({"0,7,0,0", "1,6,0,0", "1,5,1,0"})
    void allSameAndAllButOneAndAllButTwoLookTheSame(int one, int two, int three, int four) {
        assertThat(result(levels(one, two, three, four))).isEqualTo(new AreaResult.Mostly(AREA, 2, 5, 7));
    }

    @Test
    void evenNumberMayHaveItsMedianBetweenTwoLevels() {
        AreaResult.Exact between = (AreaResult.Exact) result(levels(2, 2, 2, 2));
        AreaResult.Exact on = (AreaResult.Exact) result(levels(1, 2, 3, 2));

        assertThat(between.median()).isEqualTo(new Median(2, 3));
        assertThat(between.median().liesBetween()).isTrue();
        assertThat(on.median()).isEqualTo(new Median(3, 3));
        assertThat(List.of(on.q1(), on.q3())).containsExactly(2, 3);
        assertThat(on.atLeast(3)).isEqualTo(5);
        assertThat(on.of()).isEqualTo(8);
    }

    @Test
    void unknownHidesLevels() {
        List<Answer> nine = join(levels(2, 3, 2, 0), unknown(2));
        List<Answer> nineOthers = join(levels(2, 2, 2, 0), unknown(3));

        assertThat(result(nine)).isEqualTo(new AreaResult.Exact(AREA, List.of(2, 3, 2, 0), 2, new Median(2, 2), 1, 3));
        assertThat(publish(nineOthers).refusal()).contains(new Refusal(Reason.TOO_FEW));
    }

    @Test
    void areaThatFewAnsweredIsWithheldBesideTheOthers() {
        List<Answer> answers = new ArrayList<>(levels(3, 2, 2, 0));
        answers.set(0, new Answer(answers.get(0).person(), null, Map.of(AREA, 1, "samverkan", 4)));

        assertThat(publish(answers).organisation())
                .containsExactly(
                        new AreaResult.Exact(AREA, List.of(3, 2, 2, 0), 0, new Median(2, 2), 1, 3),
                        new AreaResult.Withheld("samverkan", Reason.TOO_FEW));
        assertThat(publish(answers).refusal()).isEmpty();
    }

    @Test
    void personIsCountedOnce() {
        Answer answer = new Answer(1, null, Map.of(AREA, 1));

        assertThatThrownBy(() -> publish(List.of(answer, answer))).hasMessageContaining("person 1");
    }

    @Test
    void levelsOutsideTheModelAreRefused() {
        assertThatThrownBy(() -> new Answer(1, null, Map.of(AREA, 5))).hasMessageContaining("'kultur' is 5");
        assertThatThrownBy(() -> new Answer(1, " ", Map.of())).hasMessageContaining("unit");
    }

    @Test
    void onlyNumbersBetweenTwoAndAllButTwoAreToldOfChoices() {
        assertThat(Threshold.tally(Rules.USUAL, Map.of("budget", 1, "tid", 5, "regler", 3), 7))
                .isEqualTo(new Tally.Counted(
                        7,
                        List.of(
                                new Tally.Share("budget", Tally.Size.AT_MOST, 2),
                                new Tally.Share("regler", Tally.Size.EXACTLY, 3),
                                new Tally.Share("tid", Tally.Size.AT_LEAST, 5))));
        assertThat(Threshold.tally(Rules.USUAL, Map.of("tid", 3), 6)).isEqualTo(new Tally.Withheld(Reason.TOO_FEW));
        assertThatThrownBy(() -> Threshold.tally(Rules.USUAL, Map.of("tid", 8), 7))
                .hasMessageContaining("8 of 7 chose 'tid'");
    }

    @Test
    void hoursAreTheLeastThatTheBandsAddUpTo() {
        assertThat(Threshold.hours(Rules.USUAL, List.of(0, 0, 4, 4, 9, 12, 40))).contains(27);
        assertThat(Threshold.hours(Rules.USUAL, List.of(0, 0, 4, 4, 9, 12))).isEmpty();
        assertThat(Threshold.hours(Rules.USUAL, List.of(0, 0, 4, 3, 2, 1, 1))).isEmpty();
    }

    private static AreaResult result(List<Answer> answers) {
        return publish(answers).organisation().get(0);
    }

    private static Publication publish(List<Answer> answers) {
        return Threshold.publish(Rules.USUAL, answers, List.of());
    }

    /** Answers with so many on each level. */
    private static List<Answer> levels(int... counts) {
        return number(IntStream.rangeClosed(1, 4).boxed().flatMap(level -> repeat(level, counts[level - 1])));
    }

    private static List<Answer> unknown(int people) {
        return number(repeat(0, people));
    }

    private static Stream<Integer> repeat(int level, int people) {
        return IntStream.range(0, people).mapToObj(one -> level);
    }

    private static List<Answer> join(List<Answer> some, List<Answer> more) {
        return number(Stream.concat(some.stream(), more.stream())
                .map(answer -> answer.levels().get(AREA)));
    }

    private static List<Answer> number(Stream<Integer> levels) {
        List<Answer> answers = new ArrayList<>();
        levels.forEach(level -> answers.add(new Answer(answers.size(), null, Map.of(AREA, level))));
        return answers;
    }
}
