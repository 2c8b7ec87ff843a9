package se.innovationskraft.bridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import se.innovationskraft.bridge.journey.PlanOrder.Move;

class PlanOrderTests {

    private static final List<String> SUGGESTED = List.of("a", "b", "c", "d");

    @Test
    void withoutAnOrderOfOnesOwnTheSuggestionHolds() {
        assertThat(PlanOrder.of(SUGGESTED, "")).isEqualTo(new PlanOrder(SUGGESTED, false));
    }

    @Test
    void exercisesThatTheOrderDoesNotNameComeAfterThoseItDoes() {
        assertThat(PlanOrder.of(SUGGESTED, "c,b")).isEqualTo(new PlanOrder(List.of("c", "b", "a", "d"), true));
    }

    @Test
    void exercisesThatAreUnknownTodayStayAndRubbishGoes() {
        assertThat(PlanOrder.of(SUGGESTED, "gammal,c,c,<b>, a").stored()).isEqualTo("gammal,c,a,b,d");
    }

    @Test
    void movesPastTheOneBesideIt() {
        PlanOrder order = PlanOrder.of(SUGGESTED, "");

        assertThat(order.moved("c", Move.UP, id -> true).stored()).isEqualTo("a,c,b,d");
        assertThat(order.moved("b", Move.DOWN, id -> true).stored()).isEqualTo("a,c,b,d");
        assertThat(order.moved("d", Move.FIRST, id -> true).stored()).isEqualTo("d,a,b,c");
    }

    @Test
    void thereIsNowhereToGoBeyondTheEnds() {
        PlanOrder order = PlanOrder.of(SUGGESTED, "");

        assertThat(order.moved("a", Move.UP, id -> true)).isEqualTo(order);
        assertThat(order.moved("d", Move.DOWN, id -> true)).isEqualTo(order);
        assertThat(order.moved("x", Move.FIRST, id -> true)).isEqualTo(order);
    }

    @Test
    void whatIsNotShownKeepsItsPlace() {
        Predicate<String> waits = id -> !id.equals("b");

        assertThat(PlanOrder.of(SUGGESTED, "").moved("c", Move.UP, waits).stored())
                .isEqualTo("c,b,a,d");
    }
}
