package se.innovationskraft.bridge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.packager.player.stage.Stage;

/** The pages in a real browser. */
@ServerTest
class BrowserTests {

    @RegisterExtension
    final Stage stage = new Stage();

    private final List<String> mistakes = new ArrayList<>();

    @Autowired
    private Site site;

    @ParameterizedTest
    @CsvSource({
        "start, /",
        "material, /material/verktygslada",
        "ordlista, /ordlista",
        "tema, /tema/gor-plats-for-innovation",
        "prova, /prova/innovationskraft-o05",
        "saknas, /finns-inte",
    })
    void pageIsAccessibleAndFitsInEveryWidthAndLight(String name, String path) {
        try (BrowserContext context = stage.browser().newContext(options(1280).setBypassCSP(true))) {
            new SoundPage(open(context, path), name).isSoundInEveryWidthAndLight();
        }
    }

    @Test
    void targetsAreLargeEnoughToTouch() {
        try (BrowserContext context = stage.browser().newContext(options(320))) {
            Page page = open(context, "/");

            assertThat(page.locator(".card a, summary, .brand").all())
                    .allMatch(target -> target.boundingBox().height >= 44);
        }
    }

    @Test
    void packageIsPlayedAndRememberedAndEmptied() {
        try (BrowserContext context = stage.browser().newContext(options(1280))) {
            Page page = open(context, "/prova/innovationskraft-o05");
            begin(page);
            assertThat(status(page)).hasText("incomplete");
            assertThat(page.locator("[data-part=lesson-status-word]")).hasText("påbörjad");
            packageIn(page).locator("textarea, input[type=text]").first().fill("Tid för nya idéer");
            assertThat(page.locator("[data-part=suspend-data]")).not().hasText("0");
            page.screenshot(new Page.ScreenshotOptions().setPath(SoundPage.SCREENSHOTS.resolve("prova-playing.png")));

            // the LMS counts whole seconds
            page.waitForTimeout(1500);
            page.reload();
            assertThat(status(page)).hasText("incomplete");
            assertThat(page.locator("[data-part=total-time]")).not().hasText("00:00:00");

            page.locator("[data-action=empty]").click();
            assertThat(page.locator("[data-part=emptied]")).hasText("Tömt. Övningen börjar om från början.");
            assertThat(page.locator("[data-part=total-time]")).hasText("00:00:00");
            begin(page);
            assertThat(packageIn(page).locator("textarea, input[type=text]").first())
                    .hasValue("");
            assertThat(mistakes).isEmpty();
        }
    }

    @Test
    void nothingIsAskedOfAnyOtherServer() {
        try (BrowserContext context = stage.browser().newContext(options(1280))) {
            List<String> elsewhere = new ArrayList<>();
            context.onRequest(request -> {
                if (!request.url().startsWith(site.address("/"))
                        && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });
            Page page = open(context, "/prova/innovationskraft-o05");
            begin(page);

            assertThat(elsewhere).isEmpty();
            assertThat(mistakes).isEmpty();
        }
    }

    @Test
    void startPageWorksWithoutJavaScript() {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = stage.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(site.address("/"));

            String file = page.waitForDownload(
                            () -> page.locator("a[href^='/paket/']").first().click())
                    .suggestedFilename();

            assertThat(file).endsWith("_scorm12.zip");
        }
    }

    private static void begin(Page page) {
        packageIn(page).locator("[data-action=begin]").click();
    }

    private static FrameLocator packageIn(Page page) {
        return page.frameLocator("[data-part=package]");
    }

    private static Locator status(Page page) {
        return page.locator("[data-part=lesson-status]");
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("sv-SE");
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.onPageError(mistakes::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                mistakes.add(message.text());
            }
        });
        page.navigate(site.address(path));
        return page;
    }
}
