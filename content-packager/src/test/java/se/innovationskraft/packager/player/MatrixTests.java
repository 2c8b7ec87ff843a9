package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.packager.model.FieldType;
import se.innovationskraft.packager.player.lms.ApiCall;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Framing;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of every type of field in every situation that an LMS does as it should. */
class MatrixTests {

    private static final String STATUS = "cmi.core.lesson_status";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void everyTypeOfFieldIsInSomeExercise() {
        Matrix matrix = new Matrix(stage);
        String pages = Matrix.EXERCISES.stream()
                .map(exercise -> matrix.cell(exercise).lms().packageFile("index.html"))
                .map(page -> new String(page, StandardCharsets.UTF_8))
                .collect(Collectors.joining());

        assertThat(Stream.of(FieldType.values()).map(type -> "data-field=\"" + type.term() + "\""))
                .allMatch(pages::contains);
        assertThat(pages).contains("data-multiple=\"true\"", "data-multiple=\"false\"", "data-sittings=\"10\"");
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenAtTheFirstRunIsInTheLmsAndCompleted() {
        return new Matrix(stage).each(cell -> {
            Learner learner = cell.opens();
            Map<String, List<String>> written = cell.fillsIn(learner);
            cell.finishes(learner).closesTab();

            assertThat(cell.lms().status()).isEqualTo("completed");
            cell.isInTheLms(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> whoResumesIsWhereTheyLeftAndNothingIsCompleted() {
        return new Matrix(stage).each(cell -> {
            Learner learner = cell.opens();
            Map<String, List<String>> written = cell.fillsIn(learner);
            String screen = learner.screen();
            learner.closesTab();

            Learner again = cell.opens();
            assertThat(again.answers()).isEqualTo(written);
            assertThat(again.screen()).isEqualTo(screen);
            assertThat(cell.lms().status()).isEqualTo("incomplete");
        });
    }

    @TestFactory
    Stream<DynamicTest> aNewRoundIsEmptyAndTheOldOneIsKept() {
        return new Matrix(stage).each(cell -> {
            Learner learner = cell.opens();
            List<String> texts = Export.textsIn(cell.fillsIn(learner));
            cell.finishes(learner).runsAgain();
            assertThat(learner.answers()).isEmpty();
            cell.writesMore(learner);
            Map<String, List<String>> written = learner.answers();
            learner.closesTab();

            assertThat(cell.lms().status()).isEqualTo("completed");
            cell.isThereNextTime(written);
            Locator first = cell.opens().find("details[data-round='1']");
            texts.forEach(text ->
                    assertThat(first).containsText(text.lines().findFirst().orElseThrow()));
        });
    }

    @TestFactory
    Stream<DynamicTest> reviewKeepsWhatIsWrittenAndLeavesTheStatus() {
        return new Matrix(stage).each(cell -> {
            cell.lms().hold("", "passed");
            Learner learner = cell.opens(Conduct.STRICT.inMode("review"));
            Map<String, List<String>> written = cell.fillsIn(learner);
            cell.finishes(learner).closesTab();

            assertThat(cell.lms().calls()).noneMatch(call -> call.sets(STATUS));
            assertThat(cell.lms().status()).isEqualTo("passed");
            cell.isInTheLms(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> browseWritesNothingAnywhere() {
        return new Matrix(stage).each(cell -> {
            Learner learner = cell.opens(Conduct.STRICT.inMode("browse"));
            cell.fillsIn(learner);
            learner.seesSaveStatus("browse");
            assertThat(learner.find("html").evaluate("() => localStorage.length"))
                    .isEqualTo(0);
            learner.closesTab();

            assertThat(cell.lms().calls()).isNotEmpty().noneMatch(ApiCall::writes);
            assertThat(cell.opens(Conduct.STRICT).answers()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> theLmsIsFoundThroughTheWindowThatOpenedThePackage() {
        return new Matrix(stage).each(cell -> isFoundIn(new Framing(true, 0), cell));
    }

    @TestFactory
    Stream<DynamicTest> theLmsIsFoundSevenFramesUp() {
        return new Matrix(stage).each(cell -> isFoundIn(new Framing(false, 7), cell));
    }

    @ParameterizedTest(name = "popup: {0}, frames: {1}")
    @CsvSource({"false, 2", "true, 1", "true, 2"})
    void theLmsIsFoundThroughFewerFramesAndInAWindowOfTheirOwn(boolean popup, int frames) {
        isFoundIn(new Framing(popup, frames), new Matrix(stage).cell("o05"));
    }

    private static void isFoundIn(Framing framing, Cell cell) {
        cell.lms().opensIn(framing);
        Learner learner = cell.opens();
        Map<String, List<String>> written = cell.fillsIn(learner);
        learner.closesTab();

        assertThat(cell.lms().status()).isEqualTo("incomplete");
        assertThat(cell.opens().answers()).isEqualTo(written);
        cell.isInTheLms(written);
    }
}
