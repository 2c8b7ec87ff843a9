package se.innovationskraft.packager.check.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.innovationskraft.packager.TestContent;

class CoverageTests {

    @Test
    void exerciseStandsWhereItsAreaMeetsItsLevel() {
        assertThat(cells("område: kultur\nnivå: 2→3"))
                .extracting(cell -> cell.from(), cell -> cell.to(), cell -> String.join(" ", cell.exerciseIds()))
                .containsExactly(tuple(1, 2, ""), tuple(2, 3, "o01"), tuple(3, 4, ""));
    }

    @Test
    void exerciseWithoutALevelFillsNoGap() {
        assertThat(cells("område: kultur")).allMatch(Coverage.Cell::isEmpty);
    }

    private static List<Coverage.Cell> cells(String keys) {
        TestContent content = TestContent.small().change("område: kultur", keys);
        return Coverage.of(content.checked().programme().orElseThrow())
                .rows()
                .get(0)
                .cells();
    }
}
