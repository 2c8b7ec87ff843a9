package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.player.lms.ApiCall;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of packages in an LMS of SCORM 2004. The editions differ in what an LMS reads before it plays anything. */
class Scorm2004Tests {

    private static final String THIRD = "scorm2004-3";
    private static final String CHANGEABLE =
            "[data-field] :is(input, textarea, select, button)" + ":not(:disabled, [readonly], [type='hidden'])";

    @RegisterExtension
    final Stage stage = new Stage();

    @TestFactory
    Stream<DynamicTest> anExerciseIsBegunLeftFinishedAndThenOnlyRead() {
        return new Matrix(stage, THIRD).each(cell -> {
            Learner learner = cell.opens();
            Map<String, List<String>> written = cell.fillsIn(learner);
            String screen = learner.screen();
            learner.closesTab();
            assertThat(cell.lms().status()).isEqualTo("incomplete");

            Learner again = cell.opens();
            assertThat(again.screen()).isEqualTo(screen);
            assertThat(again.answers()).isEqualTo(written);
            cell.finishes(again).closesTab();
            assertThat(cell.lms().status()).isEqualTo("completed");

            int before = cell.lms().calls().size();
            Learner reader = cell.opens();
            assertThat(reader.answers()).isEqualTo(written);
            assertThat(reader.find(CHANGEABLE)).hasCount(0);
            reader.closesTab();
            assertThat(cell.lms().calls().stream().skip(before)).isNotEmpty().noneMatch(ApiCall::writes);
            assertThat(cell.lms().status()).isEqualTo("completed");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"o05", "o09"})
    void whatTheLmsHadWhenTheTabDiedItGivesBackOnAnotherComputer(String exercise) {
        Cell cell = new Matrix(stage, THIRD).cell(exercise);
        Learner learner = cell.opens();
        Map<String, List<String>> written = cell.fillsIn(learner);
        learner.seesSaveStatus("saved-in-lms").tabDies();

        assertThat(cell.elsewhere().open(cell.lms()).answers()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {THIRD, "scorm2004-4"})
    void whatIsGivenToTheLmsHasItsFormatAndNothingElseIsGiven(String format) {
        Cell cell = new Matrix(stage, format).cell("o05");
        Learner learner = cell.opens();
        cell.fillsIn(learner);
        learner.closesTab();
        cell.finishes(cell.opens()).closesTab();

        List<ApiCall> calls = cell.lms().calls();
        assertThat(calls).allMatch(call -> call.error() == 0 || call.name().equals("GetValue"));
        assertThat(calls.stream().filter(ApiCall::writes).limit(3).map(Scorm2004Tests::words))
                .containsExactly("cmi.completion_status incomplete", "cmi.exit suspend", "");
        assertThat(calls.stream().filter(call -> call.name().equals("SetValue")))
                .allMatch(
                        call -> hasItsFormat(call.values().get(0), call.values().get(1)));
        assertThat(cell.lms().value("cmi.session_time")).matches("PT\\d+H\\d{1,2}M\\d{1,2}S");
        assertThat(cell.lms().value("cmi.exit")).isEqualTo("suspend");
        assertThat(cell.lms().status()).isEqualTo("completed");
    }

    private static boolean hasItsFormat(String element, String value) {
        return switch (element) {
            case "cmi.completion_status" -> value.matches("incomplete|completed");
            case "cmi.exit" -> value.equals("suspend");
            case "cmi.session_time" -> value.matches("PT\\d+H\\d{1,2}M\\d{1,2}S");
            case "cmi.suspend_data" -> value.length() <= 24_000;
            default -> false;
        };
    }

    private static String words(ApiCall call) {
        return String.join(" ", call.values());
    }

    @Test
    void whoReadsIsToldWhyAndCanPrintButNotGoOn() {
        Lms lms = new Matrix(stage, THIRD).cell("o05").lms();
        Learner learner = stage.device().open(lms);
        learner.begins().writes("mer", "Vara ute i verksamheten").closesTab();
        lms.behave(Conduct.STRICT.inMode("review"));

        Learner reader = stage.device().open(lms);

        Locator banner = reader.part("preview-banner");
        assertThat(banner).containsText(Messages.text("banner-read"));
        assertThat(banner.locator("button")).hasText(Messages.text("read-print"));
        assertThat(reader.field("mer").locator("textarea")).not().isEditable();
        while (!reader.screen().equals("start")) {
            reader.goesOn();
        }
        assertThat(reader.find("details[data-round='1']")).containsText("Vara ute i verksamheten");
        assertThat(reader.find("[data-action='again']:visible")).hasCount(0);
    }

    @Test
    void whatThisDeviceHasAndTheLmsLacksStaysHereWhileItIsRead() {
        Cell cell = new Matrix(stage, THIRD).cell("o05");
        Learner learner = cell.opens();
        learner.begins().writes("mer", "Sparat").seesSaveStatus("saved-in-lms").types("mer", " och mer");
        learner.tabDies();

        Learner reader = cell.opens(Conduct.STRICT.inMode("review"));
        assertThat(reader.text("mer")).isEqualTo("Sparat och mer");
        reader.closesTab();

        assertThat(cell.opens(Conduct.STRICT).text("mer")).isEqualTo("Sparat och mer");
    }

    @Test
    void browseWritesNothing() {
        Cell cell = new Matrix(stage, THIRD).cell("o05");
        Learner learner = cell.opens(Conduct.STRICT.inMode("browse"));
        learner.seesBanner("banner-browse");
        learner.begins().writes("mer", "Bara ett prov").seesSaveStatus("browse").closesTab();

        assertThat(cell.lms().calls()).isNotEmpty().noneMatch(ApiCall::writes);
    }
}
