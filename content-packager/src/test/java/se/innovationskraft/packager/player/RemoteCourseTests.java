package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.remote.RemoteLms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.OpenExercise;
import se.innovationskraft.packager.player.stage.OpenMap;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;

/** A theme in an LMS that opens xAPI packages: its exercises speak to the record store for themselves. */
class RemoteCourseTests {

    private static final String THEME = Packages.courseIri("t5");
    private static final String EXERCISE = Packages.iri("o16");
    private static final String DONE = "Klart! Lärplattformen har fått veta det.";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void textIsThereAfterClosingInTheMiddleAndTheWholeIsDoneWhenAllExercisesAre() {
        RemoteLms lms = stage.remoteCourse("t5");
        Page tab = stage.device().newTab();
        OpenMap map = open(lms, tab);
        assertThat(tab.url()).endsWith("/index.html");
        map.opens("o15").finishes();
        assertThat(map.state("o15")).hasText("Klar");
        map.leavesTheExercise();
        String written = map.opens("o16").writesSomething();
        leave(lms, tab);
        assertThat(lms.told(THEME)).containsExactly("initialized", "suspended");
        assertThat(lms.told(Packages.iri("o15"))).startsWith("initialized").endsWith("completed", "terminated");
        assertThat(lms.suspendData(THEME)).isEqualTo("M1|i|o15:c,o16:i");

        Page elsewhere = stage.device().newTab();
        OpenMap again = open(lms, elsewhere);
        assertThat(again.state("o15")).hasText("Klar");
        assertThat(again.state("o16")).hasText("Påbörjad");
        OpenExercise resumed = again.opens("o16");
        assertThat(resumed.texts()).contains(written);
        List<String> kept = resumed.finishes().texts();
        again.leavesTheExercise();
        again.opens("o17").finishes();
        assertThat(again.part("completion-status")).hasText(DONE);
        leave(lms, elsewhere);

        assertThat(lms.told(THEME)).containsExactly("initialized", "suspended", "resumed", "completed", "terminated");
        assertThat(open(lms, elsewhere).opens("o16").texts()).isEqualTo(kept);
        assertThat(lms.refusals()).isEmpty();
    }

    @Test
    void whatIsWrittenInTheThemeAndInTheExercisesOwnPackageIsTheSame() {
        RemoteLms lms = stage.remoteCourse("t5");
        Page tab = stage.device().newTab();
        OpenExercise exercise = open(lms, tab).opens("o16");
        String written = exercise.writesSomething();
        exercise.isSaved();
        Device.dies(tab);
        lms.imports(Packages.unpacked("o16", LocalLayer.NEUTRAL, "xapi"), EXERCISE);

        assertThat(stage.device().open(lms).answers().values())
                .anySatisfy(answer -> assertThat(answer).contains(written));
        assertThat(lms.refusals()).isEmpty();
    }

    @Test
    void textIsFetchedFromAnExerciseOfTheSameTheme() {
        RemoteLms lms = stage.remoteCourse("t4");
        Page tab = stage.device().newTab();
        OpenMap map = open(lms, tab);
        OpenExercise writer = map.opens("o13").goesOnTo("skriv-era-arbetssatt");
        writer.find("[data-item='arbetssatt'] input").first().fill("Bygg vidare");
        writer.isSaved();
        map.leavesTheExercise();

        OpenExercise reader = map.opens("o14");
        reader.goesOnTo(stepOf(reader, "regler"));
        reader.find("button")
                .getByText(Messages.text("fetch", Packages.exercise("o13").title()))
                .click();

        assertThat(reader.find("[data-item='regler'] input").first()).hasValue("Bygg vidare");
    }

    @Test
    void theButtonEndsTheWholeAlsoWhenTheRecordStoreWasAway() {
        RemoteLms lms = stage.remoteCourse("t5");
        lms.answersWith(503);
        Page tab = stage.device().newTab();
        OpenMap map = open(lms, tab);
        assertThat(map.part("preview-banner")).isVisible();
        map.marksTheWholeAsDone();
        assertThat(map.part("completion-status")).containsText("tog inte emot");
        lms.answersWith(0);

        map.marksTheWholeAsDone();
        assertThat(map.part("completion-status")).hasText(DONE);
        leave(lms, tab);

        assertThat(lms.told(THEME)).containsExactly("initialized", "completed", "terminated");
        assertThat(open(lms, tab).part("completion-status")).hasText(DONE);
        assertThat(lms.refusals()).isEmpty();
    }

    private static String stepOf(OpenExercise exercise, String item) {
        return exercise.find("[data-screen='step']:has([data-item='" + item + "'])")
                .getAttribute("data-step");
    }

    private static OpenMap open(RemoteLms lms, Page tab) {
        tab.navigate(lms.playerAddress());
        OpenMap map = OpenMap.in(tab);
        assertThat(map.part("save-status")).isEmpty();
        return map;
    }

    private static void leave(RemoteLms lms, Page tab) {
        tab.navigate("about:blank");
        lms.awaitEnd(lms.launch());
    }
}
