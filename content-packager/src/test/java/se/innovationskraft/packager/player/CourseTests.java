package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.lms.LmsSite;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;
import se.innovationskraft.packager.player.stage.WebServer;

/** Packages of several exercises: the map, and what goes from one exercise to another. */
class CourseTests {

    private static final String BLANK = "about:blank";
    private static final String BUTTON = "[data-action='complete']";

    private static final String ORDER = """
            window.LOCAL = {"order": [{"id": "o07", "title": "Sju"}, {"id": "o05", "title": "Fem"}]};
            """;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void eachScoHasARecordOfItsOwnAndOnlyTheButtonEndsTheWhole() {
        LmsSite site = stage.site();
        Lms map = stage.sco(site, "t2", "map", "index.html");
        Lms exercise = stage.sco(site, "t2", "o05", "o05.html");
        Device device = stage.device();
        Page tab = device.newTab();

        FrameLocator first = open(map, tab);
        assertThat(first.locator(BUTTON)).isVisible();
        assertThat(first.locator("main a")).hasCount(0);
        assertThat(state(first, "o05")).hasText("");
        leave(map, tab);
        assertThat(map.status()).isEqualTo("incomplete");

        device.open(exercise, tab).begins().fillsTheStep().seesSaveStatus("saved-in-lms");
        leave(exercise, tab);
        FrameLocator second = open(map, tab);
        assertThat(state(second, "o05")).hasText("Påbörjad");
        assertThat(state(second, "o06")).hasText("");
        second.locator(BUTTON).click();
        assertThat(second.locator("[data-part='completion-status']"))
                .hasText("Klart! Lärplattformen har fått veta det.");
        leave(map, tab);
        tab.close();

        assertThat(map.status()).isEqualTo("completed");
        assertThat(map.suspendData()).isEqualTo("M1|c|o05:i");
        assertThat(exercise.status()).isEqualTo("incomplete");
        FrameLocator nextDay = open(map, device.newTab());
        assertThat(state(nextDay, "o05")).hasText("Påbörjad");
        assertThat(nextDay.locator(BUTTON)).isHidden();
    }

    @Test
    void textIsFetchedFromAnExerciseThatHasBeenOpenedAgainSince() {
        LmsSite site = stage.site();
        Lms source = stage.sco(site, "t4", "o13", "o13.html");
        Lms target = stage.sco(site, "t4", "o14", "o14.html");
        Device device = stage.device();
        Page tab = device.newTab();

        Learner writer = device.open(source, tab).begins().goesOnTo("skriv-era-arbetssatt");
        writer.field("arbetssatt").locator("input").nth(0).fill("Bygg vidare");
        writer.seesSaveStatus("saved-in-lms");
        leave(source, tab);
        device.open(source, tab);
        leave(source, tab);
        Learner learner = device.open(target, tab).begins();
        learner.presses(Messages.text("fetch", Packages.exercise("o13").title()));

        assertThat(learner.field("regler").locator("input").nth(0)).hasValue("Bygg vidare");
    }

    @Test
    void theMunicipalitysOrderNumbersTheListAndLocksNothing() {
        try (WebServer server = web("t2")) {
            Device device = stage.device();
            device.gets("local.js", ORDER);
            Page page = device.newTab();

            page.navigate(server.address());

            assertThat(page.locator("[data-part='next']")).hasText("Nästa övning: Gör ett dagordningsexperiment");
            assertThat(page.locator(".course-title")).hasText(new String[] {
                "1. Gör ett dagordningsexperiment",
                "2. Gör en egen antipilot",
                "Gör en antipilot i verksamheten",
                "Byt ut",
                "Coacha dig själv"
            });
            page.locator("[data-exercise='o09'] a").click();
            assertThat(page.locator("body")).hasAttribute("data-exercise", "o09");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT"})
    void axeFindsNothingOnTheMapAndNothingScrollsSideways(int width, ColorScheme scheme) {
        Page page = stage.device(new Browser.NewContextOptions()
                        .setBypassCSP(true)
                        .setViewportSize(width, 720)
                        .setColorScheme(scheme))
                .newTab();
        Lms map = stage.sco(stage.site(), "t2", "map", "index.html");
        map.hold("M1|c|o05:c,o06:i", "completed");

        page.navigate(map.packageAddress());
        looksSound(page);
        try (WebServer server = web("innovationskraft")) {
            page.navigate(server.address());
            looksSound(page);
        }
    }

    private static void looksSound(Page page) {
        assertThat(page.locator("html.js")).isVisible();
        assertThat(new Axe(page).violations()).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static WebServer web(String courseId) {
        List<ContentPackage.Entry> entries = Packages.unpackedCourse(courseId, "web").entrySet().stream()
                .map(file -> new ContentPackage.Entry(file.getKey(), file.getValue()))
                .toList();
        return new WebServer(new ContentPackage(entries));
    }

    private static FrameLocator open(Lms map, Page tab) {
        tab.navigate(map.playerAddress());
        FrameLocator frame = tab.frameLocator("#scorm_object");
        frame.locator("html.js").waitFor();
        return frame;
    }

    private static Locator state(FrameLocator map, String exerciseId) {
        return map.locator("[data-exercise='" + exerciseId + "'] [data-part='state']");
    }

    private static void leave(Lms lms, Page tab) {
        tab.navigate(BLANK);
        lms.awaitFinish(lms.launch());
    }
}
