package se.innovationskraft.bridge.workbook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundNumbersTests {

    @Test
    void sameNumberAndDayIsTheSameRound() {
        assertThat(RoundNumbers.fit(Map.of(1, "261120", 2, "261121"), Map.of(1, "261120", 2, "261121")))
                .isEqualTo(Map.of(1, 1, 2, 2));
    }

    @Test
    void dayThatIsNotSaidIsNoHindrance() {
        assertThat(RoundNumbers.fit(Map.of(1, ""), Map.of(1, "261120"))).isEqualTo(Map.of(1, 1));
        assertThat(RoundNumbers.fit(Map.of(1, "261120"), Map.of(1, ""))).isEqualTo(Map.of(1, 1));
    }

    @Test
    void sameNumberOnAnotherDayGetsTheNextFreeOne() {
        assertThat(RoundNumbers.fit(Map.of(1, "260301", 2, "260401"), Map.of(1, "261120", 3, "261121")))
                .isEqualTo(Map.of(1, 4, 3, 3));
    }

    @Test
    void roundThatGotAnotherNumberIsFoundByItsDay() {
        assertThat(RoundNumbers.fit(Map.of(1, "260301", 2, "261120"), Map.of(1, "261120")))
                .isEqualTo(Map.of(1, 2));
    }

    @Test
    void twoRoundsOfOneDayStayTwo() {
        assertThat(RoundNumbers.fit(Map.of(1, "261120"), Map.of(1, "261120", 2, "261120")))
                .isEqualTo(Map.of(1, 1, 2, 2));
    }
}
