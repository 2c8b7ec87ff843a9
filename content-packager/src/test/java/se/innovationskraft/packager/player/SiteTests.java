package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;
import se.innovationskraft.packager.player.stage.WebServer;

/** Tests of a site of plain files, on a web server and opened from a disk. */
class SiteTests {

    private static final String OUTCOME = answer("vad", 1, "outcome", "Månadsrapporten");
    private static final String REFLECTION = answer("hur", 1, "reflection", "Ingen märkte något");
    private static final FilePayload MARCH = file("mars.json", exercise("o05", "2026-03-04", OUTCOME, REFLECTION));
    private static final FilePayload MAY =
            file("maj.json", exercise("o05", "2026-05-04", answer("hur", 2, "reflection", "En kollega frågade")));
    private static final FilePayload GOAL = file(
            "mal.json", exercise("sjalvskattning", "2026-02-01", answer("mal", 1, "goal", "Ett försök i månaden")));
    private static final FilePayload PICTURE = file("bild.png", "PNG");

    /** Whoever reaches for a place to keep something in is written down, and gets nothing. */
    private static final String WATCH = """
            window.reached = [];
            for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
              Object.defineProperty(window, name, { get() { window.reached.push(name); throw new Error(name); } });
            Object.defineProperty(document, "cookie", { get() { window.reached.push("cookie"); return ""; }, set() { window.reached.push("cookie"); } });
            window.API = new Proxy({}, { get(_, name) { window.reached.push(`API.${String(name)}`); } });
            """;

    private static final ContentPackage SITE = Packages.site();

    private static WebServer server;

    @RegisterExtension
    final Stage stage = new Stage();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void publish() throws IOException {
        server = new WebServer(SITE);
        for (ContentPackage.Entry file : SITE.entries()) {
            Path path = folder.resolve(file.name());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesFromSeveralExercisesBecomeOneWorkbookAndNobodyIsAskedForAnything(boolean onServer) {
        Page page = stage.device().newTab();
        Visitor visitor = new Visitor(page, address(onServer) + "arbetsbok/index.html", WATCH);
        page.context().setOffline(true);

        choose(page, MARCH, MAY, GOAL);

        Locator theme = page.locator("#t2");
        assertThat(theme.locator("[data-method='o05']")).isVisible();
        assertThat(theme.locator("[data-method='o06']")).isHidden();
        assertThat(theme.locator(".group.outcome")).containsText("Månadsrapporten");
        assertThat(theme.locator(".group.reflection")).containsText("En kollega frågade");
        assertThat(page.locator("#mal")).containsText("Ett försök i månaden");
        assertThat(page.locator("#t1 [data-part='waiting']")).isVisible();
        assertThat(visitor.problems()).isEmpty();
        assertThat(visitor.asksOutside(address(onServer))).isEmpty();
        assertThat(visitor.reached()).isEmpty();
    }

    @Test
    void anOlderAnswerIsNotShownInItsPlaceButIsNotLeftOutInSilence() {
        Page page = workbook();

        choose(page, MARCH, MAY);

        assertThat(page.locator("#t2")).not().containsText("Ingen märkte något");
        assertThat(page.locator("[data-part='older']")).containsText("Ingen märkte något");
    }

    @Test
    void aFileThatIsNotOursIsToldOfAndTheOthersAreRead() {
        Page page = workbook();

        choose(page, PICTURE, MARCH, file("tom.json", ""));

        assertThat(page.locator("[data-part='status']"))
                .hasText("Inlästa filer: 1. Gick inte att läsa: 2. Varför står här under.");
        assertThat(page.locator(".file.wrong").nth(0)).containsText("bild.png");
        assertThat(page.locator(".file.wrong").nth(0)).containsText("ingen fil med svar från en övning");
        assertThat(page.locator(".file.wrong").nth(1)).containsText("Filen är tom");
        assertThat(page.locator("#t2")).containsText("Månadsrapporten");
    }

    @Test
    void whatIsWrittenIsTextWhateverItLooksLike() {
        Page page = workbook();
        String hostile = "<img src=x onerror=document.title='tagen'>";

        choose(page, file("o05.json", exercise("o05", "2026-03-04", answer("vad", 1, hostile, hostile))));

        assertThat(page.locator("#t2")).containsText(hostile);
        assertThat(page).not().hasTitle("tagen");
    }

    @Test
    void anExerciseThatTheMaterialDoesNotKnowIsShownAllTheSame() {
        Page page = workbook();

        choose(page, file("x99.json", exercise("x99", "2026-03-04", OUTCOME)));

        assertThat(page.locator("#utanfor")).containsText("Månadsrapporten");
    }

    @Test
    void everythingReadIsSavedInOneFileThatCanBeReadAgain() throws IOException {
        Page page = workbook();
        choose(page, MARCH, MAY, GOAL);
        String shown = page.locator("[data-part='book']").innerText();

        Download saved =
                page.waitForDownload(() -> page.locator("[data-action='save']").click());
        page.reload();
        choose(page, new FilePayload("min-arbetsbok.json", "application/json", Files.readAllBytes(saved.path())));

        assertThat(saved.suggestedFilename()).matches("min-arbetsbok-\\d{4}-\\d\\d-\\d\\d\\.json");
        assertThat(page.locator("[data-part='book']").innerText()).isEqualTo(shown);
    }

    @Test
    void filesCanBeDroppedAnywhereOnThePage() {
        Page page = workbook();

        page.evaluate("""
                text => {
                  const dataTransfer = new DataTransfer();
                  dataTransfer.items.add(new File([text], "o05.json", { type: "application/json" }));
                  document.querySelector("h1").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
                }
                """, new String(MARCH.buffer, StandardCharsets.UTF_8));

        assertThat(page.locator("#t2")).containsText("Månadsrapporten");
    }

    @Test
    void emptyingThePageLeavesNothingAndTheSameFileCanBeChosenAgain() {
        Page page = workbook();
        choose(page, MARCH);

        page.locator("[data-action='empty']").click();

        assertThat(page.locator("[data-part='book']")).isHidden();
        assertThat(page.locator("body")).not().containsText("Månadsrapporten");
        assertThat(page.locator("#input")).isFocused();
        choose(page, MARCH);
        assertThat(page.locator("#t2")).containsText("Månadsrapporten");
    }

    @Test
    void theStartPageNeedsNoScriptAndTheShortAddressLeadsToTheExercise() {
        Page page = stage.device(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newTab();
        page.navigate(server.address());

        assertThat(page.locator(".card")).hasCount(Packages.programmeSize());
        page.navigate(server.address() + "o05/");

        assertThat(page.locator("h1").first()).hasText("Gör en egen antipilot");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anExerciseIsPlayedToItsEndAndKeepsNothing(boolean onServer) {
        Page page = stage.device().newTab();
        Visitor visitor = new Visitor(page, address(onServer) + "o05/index.html", WATCH);
        page.locator("html.has-later").waitFor();
        assertThat(page.locator("[data-part='preview-banner']"))
                .hasText("Den här sidan sparar ingenting. Skriv ut eller ladda ner innan du stänger.");

        page.locator("[data-action='begin']").click();
        page.locator("[data-item='mer'] textarea").fill("Gå ut i verksamheten");
        assertThat(page.locator("[data-part='save-status']")).hasText("Inget sparas");
        for (int step = 0; step < Packages.exercise("o05").steps().size(); step++) {
            visitor.fillsTheStep();
            page.locator("[data-action='next']").click();
        }

        assertThat(page.locator("[data-screen='done']")).isVisible();
        assertThat(page.locator("[data-screen='done'] [data-action='print']")).isVisible();
        assertThat(visitor.reached()).isEmpty();
        assertThat(visitor.problems()).isEmpty();
        assertThat(visitor.asksOutside(address(onServer) + "o05/")).isEmpty();
        page.reload();
        assertThat(page.locator("[data-screen='start'] [data-action='begin']")).hasText("Börja");
    }

    @Test
    void whatIsDownloadedIsReadInTheWorkbookAndBackIntoTheExercise() throws IOException {
        Page page = stage.device().newTab();
        Visitor visitor = new Visitor(page, server.address() + "o05/", WATCH);
        Locator answer = page.locator("[data-item='mer'] textarea");
        page.locator("[data-action='begin']").click();
        answer.fill("Gå ut i verksamheten");
        FilePayload file = downloaded(page);

        page.reload();
        page.locator("[data-action='begin']").click();
        answer.fill("Något annat");
        readsIn(page, file);
        readsIn(page, file);

        assertThat(answer).hasValue("Något annat");
        assertThat(page.locator("[data-item='mer'] [data-part='draft']")).containsText("Gå ut i verksamheten");
        assertThat(visitor.reached()).isEmpty();
        assertThat(visitor.problems()).isEmpty();
        page.navigate(server.address() + "arbetsbok/");
        choose(page, file);
        assertThat(page.locator("#t2 .entry")).containsText("Gå ut i verksamheten");
        assertThat(page.locator(".file")).containsText("Gör en egen antipilot");
    }

    private static FilePayload downloaded(Page page) throws IOException {
        openMenu(page);
        Download download =
                page.waitForDownload(() -> takeButton(page, "take-file").click());
        return new FilePayload(download.suggestedFilename(), "application/json", Files.readAllBytes(download.path()));
    }

    private static void readsIn(Page page, FilePayload file) {
        openMenu(page);
        page.waitForFileChooser(() -> takeButton(page, "import").click()).setFiles(file);
        assertThat(page.locator("[data-notice-id='import']")).isVisible();
    }

    private static void openMenu(Page page) {
        page.locator("details.page-help:has([data-later~='take'])").evaluate("menu => { menu.open = true; }");
    }

    private static Locator takeButton(Page page, String messageKey) {
        return page.locator("[data-later~='take'] button")
                .filter(new Locator.FilterOptions().setHasText(Messages.text(messageKey)));
    }

    private Page workbook() {
        Page page = stage.device().newTab();
        page.navigate(server.address() + "arbetsbok/");
        return page;
    }

    private static String address(boolean onServer) {
        return onServer ? server.address() : folder.toUri().toString();
    }

    /** Waits until every file has its line. */
    private static void choose(Page page, FilePayload... files) {
        page.locator("#input").setInputFiles(files);
        assertThat(page.locator(".file")).hasCount(files.length);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/json", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String exercise(String id, String saved, String... answers) {
        return """
                {"format": "innovationskraft-answers", "v": 1, "programme": "innovationskraft", "package": "%s",
                 "version": "0.3.0", "title": "Övning %s", "saved": "%sT12:00:00.000Z",
                 "rounds": [{"round": 1, "started": "2026-02-01", "completed": "2026-02-02", "answers": [%s]}]}""".formatted(id, id, saved, String.join(",", List.of(answers)));
    }

    private static String answer(String id, int rev, String kind, String text) {
        return "{\"id\": \"%s\", \"rev\": %d, \"value\": \"%s\", \"label\": \"Fråga %s\", \"kind\": \"%s\", \"text\": [\"%s\"]}"
                .formatted(id, rev, text, id, kind, text);
    }
}
