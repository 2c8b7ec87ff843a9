package se.innovationskraft.bridge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.organisation.OrganisationSettings;
import se.innovationskraft.packager.player.stage.Stage;

/** Learning groups in a real browser. Nothing but copying to the clipboard needs JavaScript. */
@ServerTest
class GroupBrowserTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @Autowired
    private GroupTowns towns;

    @Autowired
    private Site site;

    @Autowired
    private OrganisationSettings settings;

    private GroupTown town;
    private PrivateBrowser browser;

    @BeforeEach
    void makeTown() {
        town = towns.found();
        browser = new PrivateBrowser(stage, site);
    }

    @Test
    void groupAndItsMeetingsAreSoundInEveryWidthAndLight() {
        OpenedBook second = town.group(3).get(1);
        try (BrowserContext context = browser.comes()) {
            Page page = context.newPage();
            browser.opens(context, town.leader());
            page.navigate(site.address("/arbetsbok/grupp"));
            page.locator("#code").fill("ABCD EFGH JKMN");
            page.locator("main button").click();
            assertThat(page.locator("[role=alert]")).containsText("leder inte till någon grupp");
            new SoundPage(page, "grupp-utan").isSoundInEveryWidthAndLight();

            GroupTown.decide(second, 1, 0, GroupTown.today().minusDays(30), "09:00");
            GroupTown.decide(second, 2, 0, GroupTown.today().plusDays(5), "13:15");
            browser.opens(context, second);
            page.navigate(site.address("/arbetsbok/grupp"));
            assertThat(page.locator(".next-meeting .name")).containsText("Möte 2");
            new SoundPage(page, "grupp").isSoundInEveryWidthAndLight();
            page.locator(".next-meeting .button").click();
            assertThat(page.locator("#kopia")).hasValue(Pattern.compile("Det här tar vi med oss:"));
            new SoundPage(page, "grupp-mote").isSoundInEveryWidthAndLight();

            settings.choose(town.id(), "sharing", "inside");
            GroupTown.tell(second, 2, 0, "Vi frågar hellre än svarar", "Små försök blir av");
            page.reload();
            GroupTown.tell(second, 2, 1, "Vi frågar hellre än svarar", "Små försök blir av på torsdagar");
            page.locator("#insikt3").fill("Det lugna mötet slår det långa");
            page.locator("#insikter form .button").press("Enter");
            assertThat(page.locator("#insikter [role=alert]")).containsText("hann före");
            new SoundPage(page, "grupp-mote-samtidigt").isSoundInEveryWidthAndLight();
            page.locator("#insikter form .button").press("Enter");
            assertThat(page.locator("[role=status]")).hasText("Sparat. Alla i gruppen ser det här.");
        }
    }

    @Test
    void answerIsSharedCopiedAndTakenBack() {
        settings.choose(town.id(), "sharing", "inside");
        OpenedBook member = town.group(2).get(1).save("o05", """
                        {"v":1,"packageVersion":"0.3.0","round":1,"started":"261101","completed":"261101",
                        "fields":{"mer":{"value":"Två timmar i veckan ute hos dem vi är till för","rev":1}}}""");
        try (BrowserContext context = browser.comes()) {
            browser.opens(context, member);
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate(site.address("/arbetsbok"));
            page.locator(".share a").first().click();
            assertThat(page.locator(".facts")).containsText("Utkast");
            page.locator("[data-copy]").click();
            assertThat(page.locator("[data-copied]")).hasText("Texten är kopierad.");
            assertThat((String) page.evaluate("navigator.clipboard.readText()")).contains("ute hos dem vi är till för");
            page.locator("[formaction]").click();
            assertThat(page.locator("[role=status]").first()).hasText("Texten är delad med din lärgrupp.");
            new SoundPage(page, "dela").isSoundInEveryWidthAndLight();

            page.navigate(site.address("/arbetsbok/grupp"));
            assertThat(page.locator(".given .written")).containsText("Två timmar i veckan");
            new SoundPage(page, "grupp-delat").isSoundInEveryWidthAndLight();
            page.navigate(site.address("/arbetsbok"));
            assertThat(page.locator(".share .tag")).containsText("Delad");
            new SoundPage(page, "arbetsbok-delat").isSoundInEveryWidthAndLight();
        }
    }

    @Test
    void hrPrintsCardsFourToAPaperAndDecidesWhereToShare() {
        try (BrowserContext context = browser.comes()) {
            Page page = context.newPage();
            browser.signsIn(page, town.hrName(), GroupTown.PASSWORD);
            page.navigate(site.address("/admin/hr/grupper"));
            page.locator("#count").fill("3");
            page.locator(".make button").click();
            assertThat(page.locator(".card-out:visible")).hasCount(3);
            new SoundPage(page, "hr-grupper").isSoundInEveryWidthAndLight();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".card-out:visible")).hasCount(12);
            assertThat(page.locator(".make")).isHidden();
            byte[] pdf = page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(SoundPage.SCREENSHOTS.resolve("hr-grupper.pdf")));
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\b"))
                    .as("papers")
                    .hasSize(3 + 1);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.navigate(site.address("/admin/delning"));
            page.locator("input[value=inne]").check();
            page.locator(".sharing button").click();
            assertThat(page.locator("[role=status]")).containsText("visas nu här");
            new SoundPage(page, "delning").isSoundInEveryWidthAndLight();
        }
    }
}
