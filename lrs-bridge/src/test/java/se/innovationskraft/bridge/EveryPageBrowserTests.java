package se.innovationskraft.bridge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.measurement.GoldenRecord;
import se.innovationskraft.bridge.measurement.Parts;
import se.innovationskraft.bridge.measurement.PointKind;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.packager.player.stage.Stage;

/**
 * Every page of {@code page-matrix.md} in English, met by somebody for whom there is something to see. A page that comes to
 * the table comes here by itself.
 */
@ServerTest
class EveryPageBrowserTests {

    /** Files, and the packages, which the packager's tests look at. */
    private static final String NO_PAGE = ".*(\\.(ics|csv|xlsx|pdf)|/fil/(html|json|pdf)|/paket/.*)";

    @RegisterExtension
    final Stage stage = new Stage();

    @Autowired
    private GroupTowns towns;

    @Autowired
    private Site site;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Parts parts;

    @Autowired
    private Points points;

    @Autowired
    private JdbcClient database;

    @Test
    void everyPageIsSoundInEnglishInLightAndDark() throws IOException {
        GroupTown town = towns.found();
        Map<String, String> examples = examples(town);
        try (BrowserContext context = browser(town)) {
            Page page = context.newPage();
            for (PageMatrix.Row row : PageMatrix.rows()) {
                if (row.method().equals("GET") && !row.page().matches(NO_PAGE)) {
                    isSound(page, row.page(), examples.getOrDefault(row.page(), row.address()));
                }
            }
        }
    }

    private void isSound(Page page, String name, String address) {
        assertThat(page.navigate(site.address(address)).status()).as(name).isEqualTo(200);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("h1")).not().hasText("Open the workbook from an exercise");
        assertThat(page.locator("body")).not().containsText("??");
        new SoundPage(page, name).isSoundOnAPhone();
    }

    /** Where pages of one thing are, by what stands in the table. */
    private Map<String, String> examples(GroupTown town) throws IOException {
        String organisation = town.id();
        Map<String, String> examples = new HashMap<>();
        examples.put("GET /admin/mognad/{record}", "/admin/mognad/" + GoldenRecord.withTrials(database, organisation));
        examples.put(
                "GET /admin/hr/enheter/{id}",
                "/admin/hr/enheter/"
                        + parts.add(organisation, "Omsorg och stöd", 12)
                                .orElseThrow()
                                .id());
        examples.put(
                "GET /admin/hr/matpunkter/{id}",
                "/admin/hr/matpunkter/"
                        + points.add(organisation, PointKind.AFTER, "Ett år efter", GroupTown.today(), null, 31)
                                .id());
        examples.put("GET /admin/konton/ta-bort", "/admin/konton/ta-bort?name=" + town.hrName());
        examples.put("GET /admin/ledning/resultat/rad", "/admin/ledning/resultat/rad?omgang=enhet");
        examples.put("GET /admin/ledning/beslut/{id}", decision(town));
        return examples;
    }

    private String decision(GroupTown town) {
        Map<String, String> decision = Map.of(
                "kind",
                "fler",
                "what",
                "Erbjud resan till alla.",
                "why",
                "Tolv har behållit något nytt.",
                "role",
                "HR-chefen",
                "period",
                "Våren",
                "needs",
                "Ett möte stryks.",
                "followed",
                "Ny mätning i juni.");
        town.hr().submit("/admin/ledning/beslut", decision);
        return town.hr()
                .page("/admin/ledning/beslut")
                .select("a[href^=/admin/ledning/beslut/]")
                .attr("href");
    }

    /** Has a workbook open, with a group, and is signed in with all that a municipality can give. */
    private BrowserContext browser(GroupTown town) {
        PrivateBrowser browser = new PrivateBrowser(stage, site);
        BrowserContext context = browser.comes("en-GB");
        browser.opens(context, FilledBook.fill(town.group(2).get(1)));
        String name = "p-" + Sample.id();
        accounts.add(town.id(), town.id(), name, GroupTown.PASSWORD, Set.copyOf(Role.MUNICIPAL));
        Page page = context.newPage();
        browser.signsIn(page, name, GroupTown.PASSWORD);
        page.close();
        return context;
    }
}
