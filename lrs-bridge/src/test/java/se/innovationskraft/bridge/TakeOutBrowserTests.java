package se.innovationskraft.bridge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;
import se.innovationskraft.packager.player.stage.WebServer;

/** What people take out of their workbook and bring to it, in a real browser without JavaScript. */
@ServerTest
class TakeOutBrowserTests {

    private static final String GOAL = "Två timmar i veckan ute hos dem vi är till för";

    @RegisterExtension
    final Stage stage = new Stage();

    @Autowired
    private Site site;

    @Autowired
    private Api api;

    @TempDir
    private Path folder;

    @Test
    void pagesToReadInAndToMakeACodeAreSound() {
        OpenedBook book = filled();
        String taken = book.get("/arbetsbok/fil/json").body();
        try (BrowserContext context = context(book)) {
            Page page = context.newPage();
            page.navigate(site.address("/arbetsbok/las-in"));
            new SoundPage(page, "las-in").isSoundInEveryWidthAndLight();
            sends(page, "bild.png", "PNG");
            assertThat(page.locator("[role=alert]")).containsText("ingen fil med svar");
            new SoundPage(page, "las-in-fel").isSoundInEveryWidthAndLight();
            sends(page, "min-arbetsbok.json", mixed(taken));
            assertThat(page.locator(".entry").first()).containsText("Båda är kvar");
            new SoundPage(page, "las-in-klart").isSoundInEveryWidthAndLight();

            page.navigate(site.address("/arbetsbok/lank"));
            page.locator("main .button").first().click();
            assertThat(page.locator(".made-code .code")).isVisible();
            new SoundPage(page, "lank").isSoundInEveryWidthAndLight();
            String code = page.locator(".made-code .code").innerText();

            page.navigate(site.address("/arbetsbok/kod"));
            page.locator("#code").fill("fel kod");
            page.locator("main button").click();
            new SoundPage(page, "kod-fel").isSoundInEveryWidthAndLight();
            page.locator("#code").fill(code);
            page.locator("main button").click();
            assertThat(page).hasURL(site.address("/arbetsbok"));
        }
    }

    @Test
    void pageToKeepOpensAloneWithoutANetwork() {
        try (BrowserContext context = context(filled())) {
            Page page = context.newPage();
            page.navigate(site.address("/arbetsbok"));
            Download download = page.waitForDownload(
                    () -> page.locator("a[href='/arbetsbok/fil/html']").click());
            Path file = folder.resolve(download.suggestedFilename());
            download.saveAs(file);
            List<String> asked = new ArrayList<>();
            context.setOffline(true);
            Page kept = context.newPage();
            kept.onRequest(request -> asked.add(request.url()));
            kept.navigate(file.toUri().toString());

            assertThat(kept.locator("#t2")).containsText(GOAL);
            assertThat(kept.locator("#t2 h2")).hasCSS("font-weight", "600");
            assertThat(asked).hasSize(1);
            new SoundPage(kept, "arbetsbok-fil").isSoundInEveryWidthAndLight();
        }
    }

    @Test
    void workbookPageOfTheStaticSiteReadsOurFile() throws IOException {
        byte[] taken = filled().get("/arbetsbok/fil/json").body().getBytes(StandardCharsets.UTF_8);
        ContentPackage files = Packages.site();
        try (WebServer server = new WebServer(files)) {
            Page page = stage.device().newTab();
            page.navigate(server.address() + "arbetsbok/");
            page.locator("#input").setInputFiles(new FilePayload("min-arbetsbok.json", "application/json", taken));

            assertThat(page.locator("#t2 .entry")).containsText(GOAL);
            assertThat(page.locator("#mal")).containsText(GOAL);
            assertThat(page.locator(".file")).containsText("min-arbetsbok.json");
            assertThat(page.locator(".file.wrong")).hasCount(0);
            Download saved = page.waitForDownload(
                    () -> page.locator("[data-action='save']").click());

            try (BrowserContext context = context(new OpenedBook(api).open())) {
                Page book = context.newPage();
                book.navigate(site.address("/arbetsbok/las-in"));
                sends(book, "min-arbetsbok.json", Files.readString(saved.path()));
                assertThat(book.locator(".entry")).hasText("Svar: Gör en egen antipilot Nya texter: 2.");
            }
        }
    }

    /** The same file with another text, something of another programme and a round begun another day. */
    private static String mixed(String taken) {
        return taken.replace(GOAL, "En timme räcker")
                .replace("\"files\" : [ {", "\"files\" : [ " + foreign("annat-program", "o01") + ", {")
                .replace("\"files\":[{", "\"files\":[" + foreign("annat-program", "o01") + ",{");
    }

    private static String foreign(String programme, String exercise) {
        return """
                {"format":"innovationskraft-answers","v":1,"programme":"%s","package":"%s","version":"1.0.0",
                 "title":"Annat","saved":"2026-11-21T09:30:00.000Z","rounds":[]}""".formatted(programme, exercise);
    }

    private static void sends(Page page, String name, String text) {
        page.locator("#file")
                .setInputFiles(new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("form.edit-page button").click();
    }

    private OpenedBook filled() {
        return new OpenedBook(api).save("o05", """
                        {"v":1,"packageVersion":"0.1.0","round":1,"started":"261103","completed":"261117","fields":{
                        "mer":{"value":"%s","rev":2,"other":"Mer ro"},
                        "lista":{"value":"Veckorapporten{60{1~Fredagsavstämning{30{1","rev":1}}}""".formatted(GOAL)).open();
    }

    private BrowserContext context(OpenedBook book) {
        return new PrivateBrowser(stage, site).comes(book);
    }
}
