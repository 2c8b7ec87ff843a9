package se.innovationskraft.bridge.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static se.innovationskraft.bridge.threshold.History.AREA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Change between two records. */
class ChangeTests {

    private static final int[] BEFORE = {1, 1, 1, 1, 2, 2, 2, 2, 3, 3};

    private final History history = new History();

    @Test
    void twoPointsAndChangeOfTheSamePeople() {
        history.publish(answers(1, BEFORE));

        assertThat(change(answers(1, BEFORE), answers(1, 2, 2, 3, 3, 2, 2, 2, 2, 3, 1)))
                .isEqualTo(new AreaChange.Counted(AREA, 4, 5, 1, Direction.NOT_CLEAR));
    }

    @Test
    void oneMorePersonAndNobodysChangeIsCounted() {
        history.publish(answers(1, BEFORE));

        assertThat(change(answers(1, BEFORE), answers(1, 2, 2, 3, 3, 2, 2, 2, 2, 3, 1, 1)))
                .isEqualTo(new AreaChange.SideBySide(AREA, AreaChange.Why.OTHER_PEOPLE));
    }

    @Test
    void erasedPersonIsStillInTheFormerResult() {
        history.publish(answers(1, BEFORE));
        history.erase(1);
        history.erase(2);
        history.erase(3);

        assertThat(change(answers(4, 1, 2, 2, 2, 2, 3, 3), answers(4, 2, 2, 2, 3, 3, 3, 1)))
                .isEqualTo(new AreaChange.SideBySide(AREA, AreaChange.Why.OTHER_PEOPLE));
    }

    @Test
    void formerAnswersThatWereNeverToldOfAreNotCompared() {
        assertThat(change(answers(1, BEFORE), answers(1, BEFORE)))
                .isEqualTo(new AreaChange.SideBySide(AREA, AreaChange.Why.OTHER_PEOPLE));
    }

    @Test
    void bandsAndUnknownHideChange() {
        history.publish(answers(1, BEFORE));
        AreaChange hidden = new AreaChange.SideBySide(AREA, AreaChange.Why.NOT_EXACT);

        assertThat(change(answers(1, BEFORE), answers(1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 1)))
                .isEqualTo(hidden);
        assertThat(change(answers(1, BEFORE), answers(1, 2, 2, 2, 2, 3, 3, 3, 3, 1, 0)))
                .isEqualTo(hidden);
    }

    @Test
    void nearlyAllUpIsABand() {
        history.publish(answers(1, BEFORE));

        assertThat(change(answers(1, BEFORE), answers(1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 3)))
                .isEqualTo(new AreaChange.Mostly(AREA, Move.UP, 8, 10));
    }

    @Test
    void partsThatCouldBeToldOfHideChange() {
        List<Answer> before = new ArrayList<>();
        for (int person = 0; person < 18; person++) {
            before.add(new Answer(person, person < 9 ? "A" : "B", Map.of(AREA, 1 + person % 3)));
        }
        history.publish(before);

        assertThat(change(before, before)).isEqualTo(new AreaChange.SideBySide(AREA, AreaChange.Why.PARTS_ARE_TOLD));
    }

    @ParameterizedTest
    @CsvSource({"6,0,CLEAR", "5,0,NOT_CLEAR", "5,1,NOT_CLEAR", "6,1,CLEAR", "7,1,CLEAR", "1,7,CLEAR", "0,0,NOT_CLEAR"})
    void directionNeedsSixWhoChangedAndNearlyAllTheSameWay(int up, int down, Direction direction) {
        assertThat(Direction.of(up, down)).isEqualTo(direction);
    }

    private AreaChange change(List<Answer> before, List<Answer> after) {
        return Threshold.change(Rules.USUAL, before, after, history.records())
                .areas()
                .get(0);
    }

    private static List<Answer> answers(int first, int... levels) {
        List<Answer> answers = new ArrayList<>();
        for (int level : levels) {
            answers.add(new Answer(first + answers.size(), null, Map.of(AREA, level)));
        }
        return answers;
    }
}
