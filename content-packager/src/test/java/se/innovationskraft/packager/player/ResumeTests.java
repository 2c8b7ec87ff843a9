package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.ApiCall;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests that nothing written is lost when an exercise is left and opened again. */
class ResumeTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void everyCharacterIsThereAfterTheTabWasClosedMidWay() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        Learner learner = fillsAllButTheReflection(device.open(lms));
        learner.writes("lart", Texts.TWO_HUNDRED_WORDS).types("lart", " och det va");
        Map<String, List<String>> before = learner.answers();
        learner.closesTab();

        Learner again = device.open(lms);

        assertThat(again.screen()).isEqualTo("reflektera");
        again.seesNotice("resumed");
        assertThat(again.text("lart")).isEqualTo(Texts.TWO_HUNDRED_WORDS + " och det va");
        assertThat(again.answers()).isEqualTo(before);
        assertThat(lms.status()).isEqualTo("incomplete");
    }

    @Test
    void everyCharacterIsThereAfterTheTabDiedInTheMiddleOfAWord() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        Learner learner = fillsAllButTheReflection(device.open(lms));
        learner.writes("lart", Texts.TWO_HUNDRED_WORDS).types("lart", " och det va");
        Map<String, List<String>> before = learner.answers();
        learner.tabDies();

        Learner again = device.open(lms);

        assertThat(again.screen()).isEqualTo("reflektera");
        assertThat(again.answers()).isEqualTo(before);
        again.seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains("och det va");
    }

    @Test
    void whatIsWrittenReachesTheLmsWithoutAClick() {
        Lms lms = stage.lms("o05");
        Learner learner = stage.device().open(lms);
        learner.begins().types("mer", "Vara ute i verksamheten");

        learner.seesSaveStatus("saving").seesSaveStatus("saved-in-lms");

        assertThat(lms.suspendData()).contains("Vara ute i verksamheten");
    }

    @Test
    void openingAndClosingAloneStaysIncomplete() {
        Lms lms = stage.lms("o05");

        stage.device().open(lms).closesTab();

        assertThat(lms.status()).isEqualTo("incomplete");
        assertThat(lms.suspendData()).isEmpty();
        assertThat(lms.value("cmi.core.exit")).isEqualTo("suspend");
        assertThat(lms.value("cmi.core.session_time")).matches("\\d{4}:\\d\\d:\\d\\d");
    }

    @Test
    void finishingMakesTheExerciseCompleted() {
        Lms lms = stage.lms("o05");
        Learner learner = stage.device().open(lms);

        fillsAllButTheReflection(learner).fillsTheStep().goesOn();

        assertThat(learner.screen()).isEqualTo("done");
        assertThat(learner.part("summary")).containsText("Åsa sa ”ja”");
        assertThat(lms.status()).isEqualTo("completed");
    }

    @Test
    void anExerciseIsNotFinishedUntilWhatIsRequiredIsFilledIn() {
        Lms lms = stage.lms("sjalvskattning");
        Learner learner = stage.device().open(lms);
        learner.begins();
        while (!isLast(learner)) {
            learner.goesOn();
        }
        learner.goesOn().seesNotice("required-missing");
        assertThat(lms.status()).isEqualTo("incomplete");

        learner.part("notices").locator("a").first().click();

        assertThat(learner.field("kultur")).isVisible();
        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }
        assertThat(lms.status()).isEqualTo("completed");
    }

    private static boolean isLast(Learner learner) {
        return learner.find("[data-action='next']").textContent().equals(Messages.text("finish"));
    }

    @Test
    void anotherDeviceGoesOnWhereTheFirstLeft() {
        Lms lms = stage.lms("o05");
        Learner atWork = fillsAllButTheReflection(stage.device().open(lms));
        Map<String, List<String>> before = atWork.answers();
        atWork.closesTab();

        Learner atHome = stage.device().open(lms);

        assertThat(atHome.screen()).isEqualTo("reflektera");
        assertThat(atHome.answers()).isEqualTo(before);
    }

    @Test
    void theVersionOfTheOtherDeviceIsOfferedAsADraft() {
        Lms lms = stage.lms("o05");
        Device atWork = stage.device();
        Learner learner = atWork.open(lms);
        learner.begins().writes("mer", "Först").seesSaveStatus("saved-in-lms");
        atWork.losesConnection();
        learner.writes("mer", "Skrivet på jobbet");
        learner.closesTabOffline();
        stage.device().open(lms).writes("mer", "Skrivet hemma").closesTab();
        atWork.isConnectedAgain();

        Learner again = atWork.open(lms);

        assertThat(again.text("mer")).isEqualTo("Skrivet hemma");
        assertThat(again.field("mer").locator("[data-part='draft']")).containsText("Skrivet på jobbet");
        again.presses(Messages.text("draft-use"));
        assertThat(again.text("mer")).isEqualTo("Skrivet på jobbet");
        again.closesTab();
        assertThat(lms.suspendData()).contains("Skrivet på jobbet");
    }

    @Test
    void aSaveIsAtMostTwoCallsAndNothingIsSavedInVain() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins();
        learner.types("mer", "ett ord till");
        learner.seesSaveStatus("saved-in-lms");
        learner.closesTab();
        int first = lms.calls().size();
        device.open(lms).closesTab();

        List<String> writes = namesOfWrites(lms.calls().subList(0, first));
        List<String> inVain =
                namesOfWrites(lms.calls().subList(first, lms.calls().size()));

        // the launch, the first step, the text after a pause, the end
        assertThat(writes)
                .containsExactly(
                        "cmi.core.lesson_status",
                        "cmi.core.exit",
                        "commit",
                        "cmi.suspend_data",
                        "commit",
                        "cmi.suspend_data",
                        "commit",
                        "cmi.core.session_time");
        assertThat(inVain).containsExactly("cmi.core.exit", "commit", "cmi.core.session_time");
    }

    /** ADR 23. */
    @Test
    void theSaveThatCompletesIsThreeCallsAndOneCommit() {
        Lms lms = stage.lms("o05");
        Learner learner = fillsAllButTheReflection(stage.device().open(lms));
        learner.fillsTheStep();
        learner.seesSaveStatus("saved-in-lms");
        int before = lms.calls().size();

        learner.goesOn();

        assertThat(learner.screen()).isEqualTo("done");
        assertThat(namesOfWrites(lms.calls().subList(before, lms.calls().size())))
                .containsExactly("cmi.core.lesson_status", "cmi.suspend_data", "commit");
    }

    private static List<String> namesOfWrites(List<ApiCall> calls) {
        return calls.stream()
                .filter(ApiCall::writes)
                .map(call -> call.name().equals("LMSCommit")
                        ? "commit"
                        : call.values().get(0))
                .toList();
    }

    private static Learner fillsAllButTheReflection(Learner learner) {
        learner.begins();
        while (!learner.screen().equals("reflektera")) {
            learner.fillsTheStep().goesOn();
        }
        return learner;
    }
}
