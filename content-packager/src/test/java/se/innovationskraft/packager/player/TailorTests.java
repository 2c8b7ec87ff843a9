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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.check.archive.PackageRules;
import se.innovationskraft.packager.localise.LocalLayerFiles;
import se.innovationskraft.packager.localise.LocalLayerReader;
import se.innovationskraft.packager.localise.PublicLayer;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;
import se.innovationskraft.packager.player.stage.WebServer;

/** HR makes a package its own in the browser, without a server. */
class TailorTests {

    private static final Path EXAMPLE = Path.of("..", "doc", "exempel");
    private static final ContentPackage SITE = Packages.site();

    private static WebServer server;

    @RegisterExtension
    final Stage stage = new Stage();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void publish() throws IOException {
        server = new WebServer(SITE);
        Files.createDirectories(folder.resolve("anpassa"));
        for (String name : List.of("anpassa/index.html", "anpassa/tailor.js")) {
            Files.write(folder.resolve(name), SITE.content(name).orElseThrow());
        }
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void aPackageFromTheSiteBecomesTheMunicipalitysAndPlaysInAnLms() throws IOException {
        Page page = stage.device().newTab();
        Visitor visitor = new Visitor(page, server.address() + "anpassa/", "");
        answers(page, "moodle", "exercise", "yes");
        page.locator("#course").selectOption("o05");
        fillsInTheExample(page);

        ContentPackage made = downloaded(page);

        ContentPackage given = given("o05", "scorm12");
        assertThat(names(made)).isEqualTo(names(given));
        assertThat(changed(given, made)).containsExactly("local.js", "logo.svg");
        assertThat(new PackageRules().check(made)).isEmpty();
        for (Entry file : LocalLayerFiles.of(example())) {
            assertThat(text(made, file.name())).isEqualTo(new String(file.content(), StandardCharsets.UTF_8));
        }
        assertThat(visitor.problems()).isEmpty();
        assertThat(visitor.asksOutside(server.address() + "anpassa/"))
                .containsExactly(server.address() + "paket/" + given("o05", "scorm12", SITE));
        playsWithTheMunicipalitysName(made);
    }

    private void playsWithTheMunicipalitysName(ContentPackage made) {
        Device device = stage.device();
        try (Lms lms = new Lms(stage.site(), Packages.packageId("o05"), files(made))) {
            Learner learner = device.open(lms);
            assertThat(learner.part("local-introduction")).containsText("Exempelviks kommun");
            assertThat(learner.part("logo")).isVisible();
            learner.begins().writes("mer", "Gå ut i verksamheten").goesOn().closesTab();
            assertThat(device.open(lms).text("mer")).isEqualTo("Gå ut i verksamheten");
        }
    }

    @Test
    void aFileOfTheirOwnIsMadeOverOnAComputerWithoutANetwork() throws IOException {
        Page page = stage.device().newTab();
        Visitor visitor =
                new Visitor(page, folder.resolve("anpassa/index.html").toUri().toString(), "");
        page.context().setOffline(true);
        page.locator("#own-file").setInputFiles(zip("paket.zip", given("o05", "web")));
        fillsInTheExample(page);
        page.locator("#bridge").evaluate("it => { it.closest('details').open = true; }");
        page.locator("#bridge").fill("https://brygga.example");

        ContentPackage made = downloaded(page);

        assertThat(changed(given("o05", "web"), made)).containsExactly("local.js", "logo.svg");
        assertThat(text(made, "local.js"))
                .isEqualTo(new String(
                        LocalLayerFiles.of(PublicLayer.of(example())).get(0).content(), StandardCharsets.UTF_8));
        assertThat(visitor.asksOutside(folder.toUri().toString())).isEmpty();
        assertThat(visitor.problems()).isEmpty();
    }

    @Test
    void nextTimeEverythingIsFilledInFromTheFileOrFromThePackage() throws IOException {
        Page page = opened();
        answers(page, "other", "exercise", "yes");
        fillsInTheExample(page);
        ContentPackage made = downloaded(page);
        Download saved =
                page.waitForDownload(() -> page.locator("[data-action='save']").click());
        byte[] layer = Files.readAllBytes(saved.path());
        assertThat(saved.suggestedFilename()).isEqualTo("exempelvik.json");

        for (FilePayload earlier :
                List.of(new FilePayload("exempelvik.json", "application/json", layer), zip("paket.zip", made))) {
            page.reload();
            answers(page, "other", "exercise", "yes");
            page.locator("#again").setInputFiles(earlier);
            assertThat(page.locator("[data-part='preview'] img")).isVisible();

            assertThat(changed(made, downloaded(page))).isEmpty();
        }
        LocalLayerReader.Result read = reader().read("exempelvik.json", layer);
        assertThat(read.problems()).isEmpty();
        assertThat(read.layer().orElseThrow().json()).isEqualTo(example().json());
    }

    @Test
    void allExercisesComeInOneFileWithAPackageForEach() throws IOException {
        Page page = opened();
        answers(page, "moodle", "each", "yes");
        page.locator("#name").fill("Exempelviks kommun");

        ContentPackage all = downloaded(page);

        assertThat(all.entries()).hasSize(Packages.programmeSize());
        Entry last = all.entries().get(all.entries().size() - 1);
        assertThat(text(ReproducibleZip.read(last.content()), "local.js"))
                .isEqualTo("window.LOCAL = {\"org\":\"exempelviks-kommun\",\"name\":\"Exempelviks kommun\"};\n");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldWithAWayThereAndHowToMendIt() {
        Page page = opened();
        Locator download = page.locator("[data-action='download']");

        download.click();

        Locator list = page.locator("[data-part='wrong']");
        assertThat(list).isFocused();
        assertThat(list.locator("a")).hasText(new Pattern[] {
            Pattern.compile("Var ska ni.*Välj ett svar\\."),
            Pattern.compile("Vad ska ni.*"),
            Pattern.compile("Ska det.*"),
            Pattern.compile("Kommunens namn: Fyll i det här\\.")
        });
        list.locator("a").last().click();
        assertThat(page.locator("#name")).isFocused();
        assertThat(page.locator("#name")).hasAttribute("aria-invalid", "true");
        page.keyboard().type("Exempelviks kommun");
        answers(page, "moodle", "exercise", "yes");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Färger"))
                .click();
        page.locator("#light-action").fill("#ffd200");
        download.click();
        assertThat(list.locator("a")).hasCount(1);
        assertThat(list).containsText("kontrast 1,16, minst 4,5 behövs). Skriv #7b6403");
        page.locator("#light-action").fill("#7b6403");
        page.waitForDownload(download::click);
        assertThat(list).isHidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>@im<!-- -->port 'x'</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><image href='https://a.example/a'/></svg>",
                "<html/>",
            })
    void aLogoThatCouldDoHarmIsRefusedBeforeItIsShown(String svg) {
        Page page = opened();

        page.locator("#logo")
                .setInputFiles(new FilePayload("logo.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.locator("#logo")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".wrong-text")).containsText("Spara den som png");
        assertThat(page.locator("[data-part='preview'] img")).hasCount(0);
    }

    @Test
    void aPictureThatIsTooLargeIsMadeSmallerAndSaidSo() throws IOException {
        Page page = opened();
        answers(page, "moodle", "exercise", "yes");
        page.locator("#name").fill("Exempelviks kommun");
        byte[] large = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        assertThat(large).hasSizeGreaterThan(50_000);

        page.locator("#logo").setInputFiles(new FilePayload("stor.png", "image/png", large));

        assertThat(page.locator("[data-part='logo-status']")).containsText("stor.png var för stor");
        assertThat(page.locator("#logo-alt")).hasValue("Exempelviks kommun");
        ContentPackage made = downloaded(page);
        assertThat(made.content("logo.svg").orElseThrow()).hasSizeLessThan(70_000);
        assertThat(new PackageRules().check(made)).isEmpty();
    }

    @Test
    void rowsAboutTheSameThingAreToldOfAndNothingIsLost() {
        Page page = opened();
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Egna exempel"))
                .click();
        Locator cases = page.locator("[data-rows='cases']");
        cases.locator("textarea").fill("Ett");
        cases.getByText("Lägg till ett exempel").click();
        assertThat(cases.locator("select").nth(1)).isFocused();
        cases.locator("textarea").nth(1).fill("Två");

        page.locator("[data-action='download']").click();

        assertThat(cases.locator(".wrong-text")).containsText("Det står redan på en annan rad");
        assertThat(cases.locator("textarea").nth(0)).hasValue("Ett");
        assertThat(cases.locator("textarea").nth(1)).hasValue("Två");
    }

    @Test
    void withoutAScriptThePageSaysWhatToDoInstead() {
        Page page = stage.device(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newTab();
        page.navigate(server.address() + "anpassa/");

        assertThat(page.locator("main")).containsText("bin/package build --org");
        assertThat(page.locator(".tool")).isHidden();
    }

    private Page opened() {
        Page page = stage.device().newTab();
        page.navigate(server.address() + "anpassa/");
        return page;
    }

    private static void answers(Page page, String... answers) {
        List<String> questions = List.of("place", "what", "keep");
        for (int at = 0; at < answers.length; at++) {
            page.locator("[name='%s'][value='%s']".formatted(questions.get(at), answers[at]))
                    .check();
        }
    }

    private static void fillsInTheExample(Page page) {
        page.locator("#again").setInputFiles(EXAMPLE.resolve("kommun.json"));
        assertThat(page.locator("[data-part='opened']")).containsText("Välj logotypen logo.svg");
        page.locator("#logo").setInputFiles(EXAMPLE.resolve("logo.svg"));
        assertThat(page.locator("[data-part='preview'] img")).isVisible();
    }

    private static ContentPackage downloaded(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("[data-action='download']").click());
        return ReproducibleZip.read(Files.readAllBytes(download.path()));
    }

    private static ContentPackage given(String id, String format) {
        return ReproducibleZip.read(
                SITE.content("paket/" + given(id, format, SITE)).orElseThrow());
    }

    private static String given(String id, String format, ContentPackage site) {
        return site.entries().stream()
                .map(entry -> entry.name().replace("paket/", ""))
                .filter(name -> name.startsWith("innovationskraft-" + id + "-") && name.endsWith("_" + format + ".zip"))
                .findFirst()
                .orElseThrow();
    }

    private static FilePayload zip(String name, ContentPackage contents) {
        return new FilePayload(name, "application/zip", ReproducibleZip.write(contents));
    }

    private static List<String> changed(ContentPackage before, ContentPackage after) {
        return names(before).stream()
                .filter(name -> !text(before, name).equals(text(after, name)))
                .toList();
    }

    private static List<String> names(ContentPackage contents) {
        return contents.entries().stream().map(Entry::name).toList();
    }

    private static Map<String, byte[]> files(ContentPackage contents) {
        return contents.entries().stream().collect(Collectors.toMap(Entry::name, Entry::content));
    }

    private static String text(ContentPackage contents, String name) {
        return new String(contents.content(name).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static LocalLayer example() throws IOException {
        return reader().read("kommun.json", Files.readAllBytes(EXAMPLE.resolve("kommun.json")))
                .layer()
                .orElseThrow();
    }

    private static LocalLayerReader reader() {
        Map<String, String> titles = List.of("start", "o03", "o05", "o16").stream()
                .collect(Collectors.toMap(id -> id, id -> Packages.exercise(id).title()));
        return new LocalLayerReader(titles, TailorTests::picture);
    }

    private static Optional<byte[]> picture(String name) {
        try {
            return Optional.of(Files.readAllBytes(EXAMPLE.resolve(name)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
