package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.OpenExercise;
import se.innovationskraft.packager.player.stage.OpenMap;
import se.innovationskraft.packager.player.stage.Stage;

/** Several exercises in one SCO: they are opened in the frame of their map, and share what the LMS keeps. */
class ShellTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void textIsThereAfterClosingInTheMiddleAndTheWholeIsDoneWhenAllExercisesAre() {
        Lms lms = stage.shell("t5", "scorm2004-3");
        Page tab = stage.device().newTab();
        OpenMap map = open(lms, tab);

        map.opens("o15").finishes();
        map.leavesTheExercise();
        assertThat(map.state("o15")).hasText("Klar");
        String written = map.opens("o16").writesSomething();
        leave(lms, tab);
        assertThat(lms.status()).isEqualTo("incomplete");
        assertThat(lms.suspendData()).startsWith("S1|i|").contains("o15^c^", "o16^i^");
        assertThat(lms.value("cmi.session_time")).matches("PT\\d+H\\d{1,2}M\\d{1,2}S");

        OpenMap again = open(lms, tab);
        assertThat(again.state("o15")).hasText("Klar");
        assertThat(again.state("o16")).hasText("Påbörjad");
        OpenExercise resumed = again.opens("o16");
        assertThat(resumed.texts()).contains(written);
        List<String> kept = resumed.finishes().texts();
        again.leavesTheExercise();
        again.opens("o17").finishes();
        again.leavesTheExercise();
        assertThat(again.part("completion-status")).hasText("Klart! Lärplattformen har fått veta det.");
        leave(lms, tab);

        assertThat(lms.status()).isEqualTo("completed");
        OpenExercise reader = open(lms, tab).opens("o16");
        assertThat(reader.texts()).isEqualTo(kept);
        assertThat(reader.find("[data-field] :is(input, textarea):not(:disabled, [readonly], [type='hidden'])"))
                .hasCount(0);
    }

    @Test
    void whatTheLmsHadWhenTheTabDiedIsThereOnAnotherComputer() {
        Lms lms = stage.shell("t5", "scorm2004-3");
        Page tab = stage.device().newTab();
        OpenExercise exercise = open(lms, tab).opens("o16");
        String written = exercise.writesSomething();
        exercise.isSaved();
        Device.dies(tab);

        assertThat(open(lms, stage.device().newTab()).opens("o16").texts()).contains(written);
    }

    @Test
    void whereAllTextsHaveNoRoomTogetherTheExerciseSaysSoAndKeepsItHere() {
        Lms lms = stage.shell("t2", "scorm12-single");
        lms.hold("S1|i|o05^i^4000:" + "x".repeat(4000) + "|?", "incomplete");
        Page tab = stage.device().newTab();

        OpenExercise exercise = open(lms, tab).opens("o08");
        String written = exercise.writesSomething();
        assertThat(exercise.find("[data-notice-id='lms-refused']")).isVisible();
        leave(lms, tab);

        assertThat(lms.suspendData()).contains("x".repeat(4000)).doesNotContain(written);
        assertThat(open(lms, tab).opens("o08").texts()).contains(written);
    }

    private static OpenMap open(Lms lms, Page tab) {
        tab.navigate(lms.playerAddress());
        return OpenMap.in(tab.frameLocator("#scorm_object"));
    }

    private static void leave(Lms lms, Page tab) {
        tab.navigate("about:blank");
        lms.awaitFinish(lms.launch());
    }
}
