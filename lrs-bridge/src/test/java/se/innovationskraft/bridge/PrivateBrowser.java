package se.innovationskraft.bridge;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import se.innovationskraft.packager.player.stage.Stage;

/** How people come to the private pages: with a workbook open, or signed in. Tests may look closer than the pages let scripts. */
record PrivateBrowser(Stage stage, Site site) {

    /** A browser that asks for pages in Swedish. */
    BrowserContext comes() {
        return comes("sv-SE");
    }

    BrowserContext comes(String language) {
        return stage.browser()
                .newContext(new Browser.NewContextOptions().setBypassCSP(true).setLocale(language));
    }

    /** The same with a workbook; one that is not open opens nothing. */
    BrowserContext comes(OpenedBook book) {
        BrowserContext browser = comes();
        opens(browser, book);
        return browser;
    }

    /** From now on the workbook is open there. */
    void opens(BrowserContext browser, OpenedBook book) {
        if (!book.cookie().isEmpty()) {
            browser.addCookies(List.of(new Cookie("arbetsbok", book.session()).setUrl(site.address("/"))));
        }
    }

    void signsIn(Page page, String name, String password) {
        page.navigate(site.address("/admin"));
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("main button").click();
        page.waitForURL("**/admin/**");
    }
}
