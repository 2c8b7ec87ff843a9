package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of the top of the page: its menu, and the map. */
class FaceTests {

    private static final List<String> WORDS = List.of("Innovationsteam", "Arbetsboken", "Tidsplan", "Hjälp");
    private static final String MENU = ".menu > details > summary";
    private static final String OPEN = ".menu > details[open] > summary";
    private static final String PLACES = "[data-place][href='#map-%s']";
    private static final int TARGET = 44;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void theMenuIsTheSameOnEveryScreen() {
        Learner learner = stage.device().open(stage.lms("o05"));
        assertThat(words(learner)).isEqualTo(WORDS);
        learner.begins();

        while (!learner.screen().equals("done")) {
            assertThat(words(learner)).as(learner.screen()).isEqualTo(WORDS);
            learner.fillsTheStep().goesOn();
        }

        assertThat(words(learner)).isEqualTo(WORDS);
        assertThat(learner.problems()).isEmpty();
    }

    @Test
    void theMenuIsOpenedAndClosedByKeyboard() {
        Learner learner = stage.device().openOutside(stage.lms("o05"));
        for (String word : WORDS) {
            menu(learner, word).focus();
            press(learner, "Enter");
            assertThat(learner.find(OPEN)).hasText(word);
            press(learner, "Enter");
            assertThat(learner.find(OPEN)).hasCount(0);
        }

        press(learner, "Space");
        press(learner, "Tab");
        press(learner, "Escape");

        assertThat(learner.find(OPEN)).hasCount(0);
        assertThat(menu(learner, "Hjälp")).isFocused();
    }

    @Test
    void anOpenMenuNeverLiesOverWhatHasFocus() {
        Learner learner = stage.device().openOutside(stage.lms("o05"));
        menu(learner, "Tidsplan").click();
        menu(learner, "Hjälp").click();
        assertThat(learner.find(OPEN)).hasText("Hjälp");

        learner.find("[data-action='begin']").focus();

        assertThat(learner.find(OPEN)).hasCount(0);
    }

    @Test
    void theMenuCanBeReadWithoutJavaScript() {
        Lms lms = stage.lms("o01");
        Page page = stage.device(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newTab();
        page.navigate(lms.packageAddress());

        page.locator(MENU).getByText("Tidsplan").click();
        assertThat(page.locator("[data-part='plan-step']").last()).isVisible();
        page.locator(MENU).getByText("Arbetsboken").click();

        assertThat(page.locator(".menu > details[open] .no-script")).isVisible();
        assertThat(page.locator(".menu > details[open] .needs-script").first()).isHidden();
        assertThat(page.locator(".menu > details[open] button:visible")).hasCount(0);
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"320, 640", "640, 360", "768, 1024", "1280, 800"})
    void everyMenuFitsTheScreenAndAFinger(int width, int height) {
        Learner learner = stage.device(new Browser.NewContextOptions().setViewportSize(width, height))
                .openOutside(stage.lms("regional-utveckling/o01"));
        learner.begins();
        for (String word : WORDS) {
            menu(learner, word).click();

            assertThat(learner.find(OPEN)).hasText(word);
            assertThat((int) learner.page().evaluate("() => document.scrollingElement.scrollWidth"))
                    .as(word)
                    .isLessThanOrEqualTo(width);
            BoundingBox target = menu(learner, word).boundingBox();
            assertThat(target.width).as(word).isGreaterThanOrEqualTo(TARGET);
            assertThat(target.height).as(word).isGreaterThanOrEqualTo(TARGET);
            assertThat(target.y)
                    .as("one row")
                    .isEqualTo(learner.find(MENU).first().boundingBox().y);
        }
    }

    @Test
    void aPhoneOnItsSideLeavesHalfTheScreenForTheStepAndAllOfItWhenScrolled() {
        Learner learner = stage.device(new Browser.NewContextOptions().setViewportSize(640, 360))
                .open(stage.lms("o05"));
        learner.begins();
        double top = learner.find(".top-bar").boundingBox().height;
        double bottom = learner.part("step-bar").boundingBox().height;

        assertThat(top + bottom).isLessThan(180);
        assertThat(bottom).isLessThanOrEqualTo(60);
        assertThat(learner.find(".top-bar").evaluate("bar => getComputedStyle(bar).position"))
                .isEqualTo("relative");
    }

    @Test
    void neitherTheMenuNorWhatIsOpenInItIsPrinted() {
        Learner learner = stage.device().openOutside(stage.lms("o05"));
        menu(learner, "Tidsplan").click();

        learner.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(learner.find(".menu > details:visible")).hasCount(0);
        assertThat(learner.find(".overview:visible")).hasCount(1);
    }

    @Test
    void theMapAndThePlanFollowTheSteps() {
        Learner learner = stage.device().open(stage.lms("o05"));
        Locator plan = learner.part("plan-left");
        learner.begins();
        seesLabel(learner, Messages.text("map-here", 1, 6, 0));
        learner.fillsTheStep().goesOn().fillsTheStep().goesOn();
        seesLabel(learner, Messages.text("map-here", 3, 6, 2));
        assertThat(learner.find(PLACES.formatted("done"))).hasCount(2);
        assertThat(learner.find(PLACES.formatted("here"))).hasCount(1);
        assertThat(learner.find(PLACES.formatted("waits"))).hasCount(3);
        assertThat(plan).hasText(Messages.text("plan-left", 4, 6, 28));
        assertThat(learner.part("plan-state")).hasText(new String[] {
            Messages.text("plan-done"), Messages.text("plan-done"), Messages.text("plan-here"), "", "", ""
        });

        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }

        seesLabel(learner, Messages.text("map-all", 6));
        assertThat(learner.find("[data-screen='done'] [data-part='map']")).isVisible();
        assertThat(plan).isHidden();
    }

    @Test
    void aPlaceOfAnExerciseWithSittingsIsASitting() {
        Learner learner = stage.device().open(stage.lms("o09"));
        int steps = learner.part("plan-step").count();
        learner.opensSitting(1);
        for (int step = 0; step < steps; step++) {
            learner.fillsTheStep().goesOn();
        }

        learner.opensSitting(3);

        seesLabel(learner, Messages.text("map-here-sitting", 3, 10, 1));
        assertThat(learner.find("[data-place]").nth(0)).hasAttribute("href", "#map-done");
        assertThat(learner.find("[data-place]").nth(2)).hasAttribute("href", "#map-here");
    }

    private static void seesLabel(Learner learner, String label) {
        for (Locator map : learner.part("map").all()) {
            assertThat(map).hasAttribute("aria-label", label);
        }
    }

    private static List<String> words(Learner learner) {
        return learner.find(MENU + ":visible").allInnerTexts();
    }

    private static Locator menu(Learner learner, String word) {
        return learner.find(MENU).filter(new Locator.FilterOptions().setHasText(word));
    }

    private static void press(Learner learner, String key) {
        learner.page().keyboard().press(key);
    }
}
