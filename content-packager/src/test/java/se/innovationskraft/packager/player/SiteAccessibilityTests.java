package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;
import se.innovationskraft.packager.player.stage.WebServer;

/** Tests of the site's pages with axe, wide and narrow, in light and dark. */
class SiteAccessibilityTests {

    private static WebServer server;

    @RegisterExtension
    final Stage stage = new Stage();

    @BeforeAll
    static void publish() {
        server = new WebServer(Packages.site());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT", "320, DARK"})
    void axeFindsNothingAndNothingScrollsSideways(int width, ColorScheme scheme) {
        Page page = stage.device(new Browser.NewContextOptions()
                        .setBypassCSP(true)
                        .setViewportSize(width, 720)
                        .setColorScheme(scheme))
                .newTab();

        page.navigate(server.address());
        looksSound(page, width);
        page.navigate(server.address() + "arbetsbok/");
        looksSound(page, width);
        page.locator("#input").setInputFiles(new FilePayload[] {file("o05.json", ANSWERS), file("fel.json", "fel")});
        assertThat(page.locator("[data-part='book']")).isVisible();
        page.locator("#t2 .theory summary").click();
        looksSound(page, width);
        page.navigate(server.address() + "anpassa/");
        page.evaluate("() => document.querySelectorAll('details').forEach(it => { it.open = true; })");
        page.locator("#name").fill("Exempelviks kommun");
        page.locator("#light-action").fill("#ffd200");
        page.locator("[name='place'][value='other']").check();
        page.locator("[name='what'][value='exercise']").check();
        page.locator("[data-action='download']").click();
        assertThat(page.locator("[data-part='wrong']")).isVisible();
        looksSound(page, width);
    }

    private static void looksSound(Page page, int width) {
        assertThat(new Axe(page).violations()).isEmpty();
        assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/json", content.getBytes(StandardCharsets.UTF_8));
    }

    private static final String ANSWERS = """
            {"format": "innovationskraft-answers", "v": 1, "programme": "innovationskraft", "package": "o05",
             "version": "0.3.0", "title": "Gör en egen antipilot", "saved": "2026-03-04T12:00:00.000Z",
             "rounds": [{"round": 1, "started": "2026-03-04", "completed": null, "answers": [
               {"id": "vad", "rev": 1, "value": "x", "label": "Vad?", "kind": "outcome", "text": ["EttLångtOrdSomAldrigTarSlutOchSomInteHarNågotStälleAttBrytasPå"]},
               {"id": "hur", "rev": 1, "value": "x", "label": "Hur?", "kind": "reflection", "text": ["Bra"]},
               {"id": "mal", "rev": 1, "value": "x", "label": "Mål?", "kind": "goal", "text": ["Mer tid"]}]}]}
            """;
}
