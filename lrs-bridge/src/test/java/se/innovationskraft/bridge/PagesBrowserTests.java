package se.innovationskraft.bridge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.measurement.Parts;
import se.innovationskraft.bridge.measurement.PointKind;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.packager.player.stage.Stage;

/** The pages of leaders in a real browser, without JavaScript. See {@link SoundPage} for pictures. */
@ServerTest
class PagesBrowserTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @Autowired
    private Site site;

    @Autowired
    private Api api;

    @Autowired
    private Parts parts;

    @Autowired
    private Points points;

    @ParameterizedTest
    @CsvSource({
        "arbetsbok-filled, filled, /arbetsbok",
        "arbetsbok-empty, empty, /arbetsbok",
        "arbetsbok-none, none, /arbetsbok",
        "mognad-filled, filled, /mognad",
        "mognad-empty, empty, /mognad",
        "mognad-start, filled, /mognad/start",
        "mognad-grupp, filled, /mognad/grupp",
        "mognad-grupp-empty, empty, /mognad/grupp",
        "resan-filled, filled, /arbetsbok/resan",
        "uppfoljning, filled, /arbetsbok/uppfoljning/sjalvskattning/1",
        "ta-bort, filled, /arbetsbok/ta-bort/o05",
        "radera, filled, /arbetsbok/radera-allt",
        "ordlista, none, /ordlista",
        "start, none, /",
        "sparat, filled, /arbetsbok/sparat",
        "login, none, /login?error",
    })
    void pageIsAccessibleAndFitsInEveryWidthAndLight(String name, String book, String path) {
        inEveryWidthAndLight(name, book(book), page -> shows(page, path));
    }

    /** A page in its language, with a heading and nothing left of the templates' own marks. */
    private void shows(Page page, String path) {
        assertThat(page.navigate(site.address(path)).status()).isEqualTo(200);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("body")).not().containsText("??");
    }

    private void inEveryWidthAndLight(String name, OpenedBook opened, Consumer<Page> reaching) {
        try (BrowserContext context = context(opened)) {
            Page page = context.newPage();
            reaching.accept(page);
            new SoundPage(page, name).isSoundInEveryWidthAndLight();
        }
    }

    @Test
    void pageToBeCountedOnIsAccessibleAndFitsInEveryWidthAndLight() {
        String point = openPoint();
        OpenedBook book = FilledBook.fill(new OpenedBook(api)).open();
        inEveryWidthAndLight("rakna-med", book, page -> {
            page.navigate(site.address("/mognad/rakna-med"));
            assertThat(page.locator("#matpunkt-" + point + " form")).isVisible();
        });
    }

    @Test
    void startSeenAfterwardsIsAccessibleAndFitsInEveryWidthAndLight() {
        OpenedBook book = FilledBook.fill(new OpenedBook(api)).open();
        inEveryWidthAndLight("mognad-efterhand", book, page -> {
            page.navigate(site.address("/mognad/start"));
            page.locator("input[name=kultur][value='2']").check();
            page.locator("input[name=struktur][value='0']").check();
            page.locator("main form button").click();
            assertThat(page.locator(".thought [role=status]")).hasText("Sparat. Ditt första svar står kvar.");
            assertThat(page.locator(".thought tbody tr").first()).containsText("Vi testar (2)");
        });
        inEveryWidthAndLight("mognad-start-andrat", book, page -> {
            page.navigate(site.address("/mognad/start"));
            book.submit("/mognad/start", "/mognad/start", Map.of("rev", "1", "kultur", "4"));
            page.locator("input[name=kultur][value='1']").check();
            page.locator("main form button").click();
            assertThat(page.locator("[role=alert]")).containsText("Vi är (4)");
            assertThat(page.locator("input[name=kultur][value='1']")).isChecked();
        });
    }

    @Test
    void leaderIsCountedAndTakesItBackByKeyboard() {
        String point = openPoint();
        try (BrowserContext context =
                context(FilledBook.fill(new OpenedBook(api)).open())) {
            Page page = context.newPage();
            page.navigate(site.address("/mognad/rakna-med"));
            page.locator("#matpunkt-" + point + " input[value=budget]").focus();
            page.keyboard().press("Space");
            page.locator("#matpunkt-" + point + " button").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=status]")).hasText("Sparat. Dina svar räknas med när HR publicerar.");
            assertThat(page.locator("#matpunkt-" + point + " input[value=budget]"))
                    .isChecked();

            page.locator("#matpunkt-" + point + " .withdraw button").press("Enter");
            assertThat(page.locator("[role=status]")).hasText("Dina svar räknas inte med.");
        }
    }

    private String openPoint() {
        parts.add("testkommun", "Omsorg och stöd", null);
        parts.add("testkommun", "Samhällsbyggnadsförvaltningen", null);
        return points.add("testkommun", PointKind.START, "Start hösten 2026", LocalDate.of(2026, 1, 1), null, null)
                .id();
    }

    @Test
    void textIsChangedAndEverythingErasedByHand() {
        try (BrowserContext context = context(book("filled"))) {
            Page page = context.newPage();
            page.navigate(site.address("/arbetsbok"));
            page.locator("[id='svar-o05-1-mer'] summary").first().click();
            page.locator("[id='svar-o05-1-mer'] textarea").fill("Två timmar i veckan ute hos brukarna");
            page.locator("[id='svar-o05-1-mer'] button").click();
            assertThat(page.locator("[role=status]"))
                    .hasText("Sparat. Övningen får din ändring nästa gång du öppnar den.");
            assertThat(page.locator("[id='svar-o05-1-mer'] .written").first())
                    .hasText("Två timmar i veckan ute hos brukarna");

            page.locator("a[href='/arbetsbok/radera-allt']").click();
            page.locator("button.care").click();
            assertThat(page.locator("[role=status]")).hasText("Allt är raderat. Övningarna är inte längre anslutna.");
            assertThat(page.locator("h1")).hasText("Öppna arbetsboken från en övning");
        }
    }

    @Test
    void printedWorkbookHoldsTheAnswersAndNoForms() {
        try (BrowserContext context = context(book("filled"))) {
            Page page = context.newPage();
            page.navigate(site.address("/arbetsbok"));
            byte[] pdf = page.pdf(
                    new Page.PdfOptions().setFormat("A4").setPath(SoundPage.SCREENSHOTS.resolve("arbetsbok.pdf")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

            assertThat(pdf).isNotEmpty();
            assertThat(page.locator("summary").first()).isHidden();
            assertThat(page.locator("button").first()).isHidden();
            assertThat(page.locator("[id='svar-o05-1-mer'] .written").first()).isVisible();
        }
    }

    private OpenedBook book(String kind) {
        return switch (kind) {
            case "filled" -> FilledBook.fill(new OpenedBook(api)).open();
            case "empty" -> new OpenedBook(api).open();
            default -> new OpenedBook(api);
        };
    }

    private BrowserContext context(OpenedBook book) {
        return new PrivateBrowser(stage, site).comes(book);
    }
}
