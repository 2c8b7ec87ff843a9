package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of every type of field when more than one tab is open on the same computer. */
class TwoTabsTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @TestFactory
    Stream<DynamicTest> twoExercisesInTwoTabsKeepTheirOwn() {
        Matrix matrix = new Matrix(stage);
        return matrix.each(cell -> {
            try (Cell other = matrix.cell("o12")) {
                Learner learner = cell.opens();
                Learner second = other.opens();
                Map<String, List<String>> written = cell.fillsIn(learner.turnsHere());
                Map<String, List<String>> also = other.fillsIn(second.turnsHere());
                assertThat(learner.answers()).isEqualTo(written);
                learner.closesTab();
                second.closesTab();

                cell.isThereNextTime(written);
                other.isThereNextTime(also);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> oneExerciseInTwoTabsHasWhatWasWrittenInEither() {
        return new Matrix(stage).each(cell -> {
            Learner learner = cell.opens();
            Learner second = cell.opens().turnsAway();
            Map<String, List<String>> first = cell.fillsIn(learner.turnsHere());
            learner.turnsAway();
            second.turnsHere().awaitsAnswers(first);
            cell.writesMore(second);
            Map<String, List<String>> both = second.answers();
            assertThat(both).isNotEqualTo(first);
            learner.turnsHere().awaitsAnswers(both);
            second.closesTab();
            learner.closesTab();

            cell.isThereNextTime(both);
        });
    }
}
