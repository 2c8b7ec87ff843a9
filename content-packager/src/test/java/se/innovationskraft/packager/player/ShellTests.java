package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.FieldFiller;
import se.innovationskraft.packager.player.stage.Stage;

/** Several exercises in one SCO: they are opened in the frame of their map, and share what the LMS keeps. */
class ShellTests {

    private static final String STEP = "[data-screen='step']:not([hidden])";
    private static final String TO_MAP = "[data-part='to-map']";
    private static final String STATUS = "[data-part='save-status']";
    private static final String SAVED = "Sparat i lärplattformen";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void textIsThereAfterClosingInTheMiddleAndTheWholeIsDoneWhenAllExercisesAre() {
        Lms lms = stage.shell("t5", "scorm2004-3");
        Device device = stage.device();
        Page tab = device.newTab();
        FrameLocator map = open(lms, tab);

        FrameLocator first = openExercise(map, "o15");
        finish(first);
        map.locator(TO_MAP).click();
        assertThat(state(map, "o15")).hasText("Klar");
        FrameLocator second = openExercise(map, "o16");
        String written = writeSomething(second);
        tab.navigate("about:blank");
        lms.awaitFinish(lms.launch());
        assertThat(lms.status()).isEqualTo("incomplete");
        assertThat(lms.suspendData()).startsWith("S1|i|").contains("o15^c^", "o16^i^");
        assertThat(lms.value("cmi.session_time")).matches("PT\\d+H\\d{1,2}M\\d{1,2}S");

        FrameLocator again = open(lms, tab);
        assertThat(state(again, "o15")).hasText("Klar");
        assertThat(state(again, "o16")).hasText("Påbörjad");
        FrameLocator resumed = openExercise(again, "o16");
        assertThat(textsOf(resumed)).contains(written);
        finish(resumed);
        again.locator(TO_MAP).click();
        finish(openExercise(again, "o17"));
        again.locator(TO_MAP).click();
        assertThat(again.locator("[data-part='completion-status']"))
                .hasText("Klart! Lärplattformen har fått veta det.");
        tab.navigate("about:blank");
        lms.awaitFinish(lms.launch());

        assertThat(lms.status()).isEqualTo("completed");
        FrameLocator reader = openExercise(open(lms, tab), "o16");
        assertThat(textsOf(reader)).contains(written);
        assertThat(reader.locator("[data-field] :is(input, textarea):not(:disabled, [readonly], [type='hidden'])"))
                .hasCount(0);
    }

    @Test
    void whatTheLmsHadWhenTheTabDiedIsThereOnAnotherComputer() {
        Lms lms = stage.shell("t5", "scorm2004-3");
        Page tab = stage.device().newTab();
        FrameLocator exercise = openExercise(open(lms, tab), "o16");
        String written = writeSomething(exercise);
        assertThat(exercise.locator(STATUS)).containsText(SAVED);
        die(tab);

        assertThat(textsOf(openExercise(open(lms, stage.device().newTab()), "o16")))
                .contains(written);
    }

    @Test
    void whereAllTextsHaveNoRoomTogetherTheExerciseSaysSoAndKeepsItHere() {
        Lms lms = stage.shell("t2", "scorm12-single");
        lms.hold("S1|i|o05^i^4000:" + "x".repeat(4000) + "|?", "incomplete");
        Device device = stage.device();
        Page tab = device.newTab();

        FrameLocator exercise = openExercise(open(lms, tab), "o08");
        String written = writeSomething(exercise);
        assertThat(exercise.locator("[data-notice-id='lms-refused']")).isVisible();
        tab.navigate("about:blank");
        lms.awaitFinish(lms.launch());

        assertThat(lms.suspendData()).contains("x".repeat(4000)).doesNotContain(written);
        assertThat(textsOf(openExercise(open(lms, tab), "o08"))).contains(written);
    }

    /** As fast as can be, with only what is required. */
    private static void finish(FrameLocator exercise) {
        begin(exercise);
        Locator done = exercise.locator("[data-screen='done']");
        while (!done.isVisible()) {
            FieldFiller.fill(exercise.locator(STEP));
            exercise.locator("[data-action='next']").click();
        }
        assertThat(exercise.locator(STATUS)).containsText(SAVED);
    }

    private static String writeSomething(FrameLocator exercise) {
        begin(exercise);
        Locator field = exercise.locator(STEP + " [data-saved='true'] :is(textarea, input[type='text']):visible");
        while (field.count() == 0) {
            exercise.locator("[data-action='next']").click();
        }
        String text = "Hej från mitten av allt";
        field.first().fill(text);
        return text;
    }

    private static void begin(FrameLocator exercise) {
        Locator begin = exercise.locator("[data-action='begin']");
        if (begin.isVisible()) {
            begin.click();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> textsOf(FrameLocator exercise) {
        return (List<String>) exercise.locator("[data-saved='true'] :is(textarea, input[type='text'])")
                .evaluateAll("controls => controls.map(({ value }) => value).filter(Boolean)");
    }

    private static FrameLocator open(Lms lms, Page tab) {
        tab.navigate(lms.playerAddress());
        FrameLocator map = tab.frameLocator("#scorm_object");
        map.locator("html.js").waitFor();
        return map;
    }

    private static FrameLocator openExercise(FrameLocator map, String id) {
        map.locator("[data-exercise='" + id + "'] a").click();
        FrameLocator exercise = map.frameLocator("iframe");
        exercise.locator("html.has-later").waitFor();
        return exercise;
    }

    private static Locator state(FrameLocator map, String id) {
        return map.locator("[data-exercise='" + id + "'] [data-part='state']");
    }

    private static void die(Page tab) {
        try {
            tab.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(20));
        } catch (PlaywrightException expected) {
            // nobody is left to answer
        }
        tab.close();
    }
}
