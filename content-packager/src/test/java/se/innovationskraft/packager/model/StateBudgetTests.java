package se.innovationskraft.packager.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.innovationskraft.packager.TestContent;

class StateBudgetTests {

    @Test
    void worstCaseIsTheLengthOfTheFullestState() {
        String fullest = "1|zzzz|" + "r".repeat(22) + "|" + "k".repeat(22)
                + "|99^261121^c261121^abc^abcdef"
                + "^sedan:zzz=" + "x".repeat(60) + "~" + "x".repeat(60)
                + "^tanke:zzz=" + "x".repeat(200)
                + "|" + "0".repeat(7);

        assertThat(StateBudget.worstCase(exercise(TestContent.small()))).isEqualTo(fullest.length());
    }

    @Test
    void sittingsCountEachOfTheirAnswersWithTheSittingsNumberInItsName() {
        TestContent ten = TestContent.small().change("tid: 10 min", "tid: 100 min\nomgångar: 10");
        int one = StateBudget.largestRound(exercise(TestContent.small()));
        int header = "99^261121^c261121^abc^".length();
        int suffixes = 2 * (9 * ".1".length() + ".10".length());

        assertThat(StateBudget.largestRound(exercise(ten))).isEqualTo(header + 10 * (one - header) + suffixes);
    }

    @Test
    void whatIsNotSavedTakesNoRoom() {
        int saved = StateBudget.worstCase(exercise(TestContent.small()));
        int unsaved = StateBudget.worstCase(
                exercise(TestContent.small().change("tanke max: 200", "tanke max: 200 sparas: nej")));

        assertThat(saved - unsaved).isEqualTo("^tanke:zzz=".length() + 200);
    }

    private static Exercise exercise(TestContent content) {
        return content.checked().programme().orElseThrow().exercises().get(0);
    }
}
