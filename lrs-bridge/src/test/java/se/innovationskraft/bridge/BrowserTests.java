package se.innovationskraft.bridge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.packager.player.stage.Stage;

/** The pages in a real browser. Screenshots land in {@code target/screenshots}. */
@ServerTest
class BrowserTests {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

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
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(320, 1280)) {
                try (BrowserContext context = context(width, light)) {
                    Page page = open(context, path);
                    String shot = name + "-" + width + "-" + light.name().toLowerCase(Locale.ROOT);
                    page.screenshot(
                            new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(shot + ".png")));

                    assertThat(width(page)).as(shot).isLessThanOrEqualTo(width);
                    assertThat(new AxeBuilder(page).exclude("iframe").analyze().getViolations())
                            .as(shot)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void targetsAreLargeEnoughToTouch() {
        try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
            Page page = open(context, "/");

            assertThat(page.locator(".card a, summary, .brand").all())
                    .allMatch(target -> target.boundingBox().height >= 44);
        }
    }

    @Test
    void packageIsPlayedAndRememberedAndEmptied() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = open(context, "/prova/innovationskraft-o05");
            begin(page);
            assertThat(status(page)).hasText("incomplete");
            assertThat(page.locator("[data-part=lesson-status-word]")).hasText("påbörjad");
            packageIn(page).locator("textarea, input[type=text]").first().fill("Tid för nya idéer");
            assertThat(page.locator("[data-part=suspend-data]")).not().hasText("0");
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("prova-playing.png")));

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
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
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

    private static int width(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    private BrowserContext context(int width, ColorScheme light) {
        return stage.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(light)
                        .setLocale("sv-SE"));
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
