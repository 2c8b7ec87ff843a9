package se.innovationskraft.bridge.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import se.innovationskraft.bridge.organisation.Role;

/** Somebody on the staff, signed in at a browser. */
final class Staff implements AutoCloseable {

    private final BrowserContext browser;
    private final Page page;

    Staff(Browser chromium, Municipality town, Role role) {
        browser = chromium.newContext(new Browser.NewContextOptions().setLocale("sv-SE"));
        page = browser.newPage();
        at("/login");
        page.locator("#username").fill(town.nameOf(role));
        page.locator("#password").fill(Municipality.PASSWORD);
        page.locator("main button").click();
        page.waitForURL("**/admin/**");
    }

    Page at(String path) {
        page.navigate(Story.BRIDGE + path);
        return page;
    }

    /** What a link on the page that is shown leads to. */
    byte[] fetches(String link) {
        return browser.request()
                .get(Story.BRIDGE + page.locator(link).getAttribute("href"))
                .body();
    }

    void opensPoint(String kind, String title, LocalDate opens, int invited) {
        at("/admin/hr/matpunkter");
        page.locator("#kind").selectOption(kind);
        page.locator("#title").fill(title);
        page.locator("#opens").fill(opens.toString());
        page.locator("#invited").fill(String.valueOf(invited));
        page.locator("main form button").click();
        assertThat(page.locator(".happened")).isVisible();
    }

    /** What is said of a point that waits. */
    Locator waiting(String title) {
        return at("/admin/mognad").locator("[id^='matpunkt-']").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Publishes for good; shown is then the record, or why not. */
    Page publishes(String title) {
        Locator point = waiting(title);
        point.locator("summary").click();
        point.locator("form button").click();
        page.waitForURL(url -> !url.endsWith("/publicera"));
        return page;
    }

    void letsGroupsShareTexts() {
        at("/admin/delning");
        page.locator("[name=var][value=inne]").check();
        page.locator("form.sharing button").click();
        assertThat(page.locator("[role=status]")).containsText("visas nu här, för den egna lärgruppen");
    }

    /** What stands on the cards of one new group. */
    String printsGroupCode() {
        at("/admin/hr/grupper");
        page.locator("#count").fill("1");
        page.locator("section.make form button").click();
        return page.locator(".card-out:not(.copy) .code").textContent();
    }

    List<String> rows(String table) {
        return page.locator(table + " tbody tr").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    @Override
    public void close() {
        browser.close();
    }
}
