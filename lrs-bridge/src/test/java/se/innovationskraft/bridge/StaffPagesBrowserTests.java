package se.innovationskraft.bridge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.measurement.GoldenRecord;
import se.innovationskraft.bridge.measurement.PointKind;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.packager.player.stage.Stage;

/** The pages of those who sign in, in a real browser, without JavaScript. See {@link SoundPage} for pictures. */
@ServerTest
class StaffPagesBrowserTests {

    private static final String PASSWORD = "fyra ord efter varandra";

    @RegisterExtension
    final Stage stage = new Stage();

    @Autowired
    private Site site;

    @Autowired
    private Api api;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Points points;

    @Autowired
    private JdbcClient database;

    @Test
    void pagesBehindTheSignInAreAccessibleAndFitInEveryWidthAndLight() throws IOException {
        String chief = "kim." + Sample.id() + "@kommun.example";
        String organisation =
                organisations.add("o-" + Sample.id(), "Lillköpings kommun").id();
        accounts.add(organisation, organisation, chief, PASSWORD, Set.of(Role.ADMIN, Role.HR));
        String record = GoldenRecord.withTrials(database, organisation);
        begun(organisation, 24);
        points.add(organisation, PointKind.AFTER, "Ett år efter", LocalDate.parse("2026-11-02"), null, 31);
        try (BrowserContext context = browser().comes()) {
            Page page = context.newPage();
            browser().signsIn(page, chief, PASSWORD);
            staffPages(chief, record).forEach((name, reaching) -> {
                reaching.accept(page);
                assertThat(page.locator("body")).not().containsText("??");
                new SoundPage(page, name).isSoundInEveryWidthAndLight();
            });
        }
    }

    @Test
    void pagesOfTheDataProtectionOfficerAreAccessibleAndFitInEveryWidthAndLight() {
        String officer = "eva." + Sample.id() + "@kommun.example";
        accounts.add("testkommun", "testkommun", officer, PASSWORD, Set.of(Role.DPO));
        try (BrowserContext context =
                browser().comes(FilledBook.fill(new OpenedBook(api)).open())) {
            Page page = context.newPage();
            page.navigate(site.address("/arbetsbok/sparat"));
            String code = page.locator(".code").innerText();
            browser().signsIn(page, officer, PASSWORD);
            officerPages(code).forEach((name, reaching) -> {
                reaching.accept(page);
                new SoundPage(page, name).isSoundInEveryWidthAndLight();
            });
        }
    }

    private Map<String, Consumer<Page>> officerPages(String code) {
        Map<String, Consumer<Page>> pages = new LinkedHashMap<>();
        pages.put("dataskydd", page -> {
            page.navigate(site.address("/admin/dataskydd"));
            page.locator("#backupDays").fill("många");
            page.locator("section[aria-labelledby=texts] button").click();
            assertThat(page.locator("#wrong-days")).isVisible();
        });
        pages.put("dataskydd-kod", page -> {
            page.navigate(site.address("/admin/dataskydd"));
            page.locator("#written-code").fill(code);
            page.locator("section[aria-labelledby=code] button").click();
            assertThat(page.locator(".found .kinds").first()).isVisible();
        });
        pages.put("gallring-wrong", page -> {
            page.navigate(site.address("/admin/gallring"));
            setRule(page, "24", "");
            assertThat(page.locator("#wrong-expired")).containsText("vilket beslut");
        });
        pages.put("gallring", page -> {
            page.navigate(site.address("/admin/gallring"));
            setRule(page, "1", "KS 2026/12, gallringsbeslut 3");
            page.locator("section[aria-labelledby=due] button").click();
            assertThat(page.locator("section[aria-labelledby=due] li")).isVisible();
        });
        pages.put("handelser", page -> {
            page.navigate(site.address("/admin/handelser"));
            assertThat(page.locator(".events")).containsText("Räknade vad som kan gallras");
        });
        return pages;
    }

    private static void setRule(Page page, String months, String decision) {
        if (page.locator("#expired details[open]").count() == 0) {
            page.locator("#expired summary").click();
        }
        page.locator("#months-expired").fill(months);
        page.locator("#decision-expired").fill(decision);
        page.locator("#expired button").click();
    }

    /** How each page is reached by an administrator, with what it shows when something has happened. */
    private Map<String, Consumer<Page>> staffPages(String chief, String record) {
        Map<String, Consumer<Page>> pages = new LinkedHashMap<>();
        pages.put("anslutning", page -> addAddress(page, "https://lms.example/course/view.php?id=7", ".happened"));
        pages.put("anslutning-wrong", page -> addAddress(page, "mailto:hr@kommun.example", "#wrong-origin"));
        pages.put("konton", page -> {
            page.navigate(site.address("/admin/konton"));
            page.locator("input[value=management]").last().check();
            page.locator(".invite button").click();
            assertThat(page.locator(".made-code .code")).isVisible();
        });
        pages.put("konton-last", page -> {
            page.navigate(site.address("/admin/konton/ta-bort?name=" + chief));
            page.locator("button.care").click();
            assertThat(page.locator("[role=alert]")).isVisible();
        });
        pages.put("konton-ta-bort", page -> {
            page.navigate(site.address("/admin/konton/ta-bort?name=" + chief));
            assertThat(page.locator("button.care")).isVisible();
        });
        pages.put("inbjudan-wrong", page -> {
            page.navigate(site.address("/login/inbjudan"));
            page.locator("#code").fill("fel kod");
            page.locator("#name").fill(chief);
            page.locator("#password").fill("kort");
            page.locator("main button").click();
            assertThat(page.locator("#password-wrong")).isVisible();
        });
        pages.put("katalog", page -> {
            page.navigate(site.address("/admin/katalog"));
            assertThat(page.locator("main")).containsText("Gör en egen antipilot");
        });
        pages.put("mognad-lista", page -> {
            page.navigate(site.address("/admin/mognad"));
            assertThat(page.locator("main a[href$='/admin/mognad/" + record + "']"))
                    .isVisible();
        });
        pages.put("mognad-publicerad", page -> {
            page.navigate(site.address("/admin/mognad/" + record));
            assertThat(page.locator(".heat").first()).isVisible();
        });
        pages.put("hr", page -> {
            page.navigate(site.address("/admin/hr"));
            assertThat(page.locator("main a[href$='/admin/hr/matpunkter']").first())
                    .isVisible();
        });
        pages.put("hr-matpunkter", page -> {
            page.navigate(site.address("/admin/hr/matpunkter"));
            page.locator("main button").click();
            assertThat(page.locator("#fel-title")).isVisible();
        });
        pages.put("hr-enheter", page -> {
            page.navigate(site.address("/admin/hr/enheter"));
            page.locator("#name").fill("Barn och utbildning");
            page.locator("main button").click();
            assertThat(page.locator(".happened")).isVisible();
        });
        pages.put("ledning-steg", page -> {
            page.navigate(site.address("/admin/ledning/steg"));
            page.locator("#steg-1 button").click();
            assertThat(page.locator("#steg-1.is-done")).isVisible();
        });
        pages.put("ledning-rad-wrong", page -> {
            page.navigate(site.address("/admin/ledning/resultat/rad?omgang=enhet"));
            page.locator("main button").first().click();
            assertThat(page.locator("#fel-result")).isVisible();
        });
        pages.put("ledning-resultat", this::writeResults);
        pages.put("ledning-beslut", this::writeDecision);
        pages.put("ledning", page -> {
            page.navigate(site.address("/admin/ledning"));
            assertThat(page.locator(".decision .what")).hasText("Erbjud resan till alla rektorer och enhetschefer.");
            page.pdf(new Page.PdfOptions().setFormat("A4").setPath(SoundPage.SCREENSHOTS.resolve("ledning.pdf")));
        });
        pages.put("hr-troskel", page -> {
            page.navigate(site.address("/admin/hr/troskel"));
            page.locator("#threshold").fill("3");
            page.locator("main button").click();
            assertThat(page.locator("#fel-threshold")).isVisible();
        });
        pages.put("hr-texter", page -> {
            page.navigate(site.address("/admin/hr/texter"));
            page.locator("#welcome").fill("x".repeat(1001));
            page.locator("#support").fill("Stödperson är Alva Ek, kommunhuset.");
            page.locator("section[aria-labelledby=own] button").click();
            assertThat(page.locator("#fel-welcome")).containsText("1 tecken för lång");
        });
        pages.put("annan-roll", page -> page.navigate(site.address("/admin/dataskydd")));
        return pages;
    }

    private void writeResults(Page page) {
        for (String result : List.of(
                "Familjer som söker plats i förskolan får svar samma dag.",
                "Färre ansökningar om bygglov behöver kompletteras.",
                "Hemtjänstens schema stämmer med dagen, och färre ringer in sig sjuka.")) {
            page.navigate(site.address("/admin/ledning/resultat/rad?omgang=enhet"));
            page.locator("#result").fill(result);
            page.locator("#activities").fill("Vi satt bredvid fyra sökande och skrev om blanketten.");
            page.locator("#other").fill("Enheten blev fullt bemannad i mars.");
            page.locator("#challenge").fill("Svårt att hitta personal. Vi väntar oss att det hjälper.");
            page.locator("#evidence").fill("Vi räknade i mars och i september.");
            page.locator("main button").first().click();
        }
        page.locator("input[name=rad]").all().forEach(com.microsoft.playwright.Locator::check);
        page.locator("form.wide > .button").click();
        assertThat(page.locator("#gemensamt .results > li")).hasCount(3);
    }

    private void writeDecision(Page page) {
        page.navigate(site.address("/admin/ledning/beslut"));
        page.locator("input[value=fler]").check();
        page.locator("#what").fill("Erbjud resan till alla rektorer och enhetschefer.");
        page.locator("#why").fill("Tolv ledare har behållit något nytt, och långa beslutsvägar bromsar de andra.");
        page.locator("#role").fill("HR-chefen");
        page.locator("#period").fill("Från januari till och med juni 2027");
        page.locator("#needs").fill("Ett möte i månaden stryks, och två stödpersoner får en dag var.");
        page.locator("#followed").fill("Ny mätning i juni, och tre samtal med ledare.");
        page.locator("main form.edit-page button").click();
        assertThat(page.locator(".records > li")).hasCount(1);
    }

    private void addAddress(Page page, String address, String answer) {
        page.navigate(site.address("/admin/anslutning"));
        page.locator("#address").fill(address);
        page.locator("form[action$='/admin/adresser'] button").click();
        assertThat(page.locator(answer)).isVisible();
    }

    private void begun(String organisation, int leaders) {
        for (int leader = 1; leader <= leaders; leader++) {
            database.sql("INSERT INTO progress (organisation, workbook, exercise, round, started, last_day)"
                            + " VALUES (?, ?, 'o05', 1, DATE '2026-11-01', DATE '2026-11-02')")
                    .params(organisation, "w" + leader)
                    .update();
        }
    }

    private PrivateBrowser browser() {
        return new PrivateBrowser(stage, site);
    }
}
