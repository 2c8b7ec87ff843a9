package se.innovationskraft.bridge.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;

/** *Arbetsboken* in the top bar of a package: what the leader does there, and what it says. */
final class WorkbookCard {

    private final Learner learner;

    WorkbookCard(Learner learner) {
        this.learner = learner;
    }

    /** Reads what connecting means, and stops there. */
    WorkbookCard readsTheNotice() {
        presses("workbook-read");
        assertThat(menu()).containsText(Messages.text("workbook-notice-private"));
        return this;
    }

    /** Until the bridge has answered. */
    WorkbookCard connects() {
        readsTheNotice().presses("workbook-connect");
        assertThat(line()).hasText(Messages.pattern("workbook-not-saved"));
        return this;
    }

    /** Until the bridge has answered that it has the answers. */
    WorkbookCard saves() {
        presses("workbook-save");
        return showsSaved();
    }

    WorkbookCard showsSaved() {
        assertThat(learner.part("workbook-status")).hasText(Messages.pattern("workbook-saved"));
        return this;
    }

    /** The bridge is away: the answers wait here. */
    WorkbookCard savesInVain() {
        presses("workbook-save");
        return shows("workbook-away");
    }

    WorkbookCard savesAutomatically() {
        open();
        menu().locator("[type='checkbox']").check();
        close();
        return this;
    }

    /** *Min arbetsbok* in a tab of its own. */
    Page opens() {
        Page page = learner.page().context().waitForPage(() -> presses("workbook-open"));
        page.waitForURL("**/arbetsbok");
        return page;
    }

    /** The one-time code, as the card shows it. */
    String code() {
        presses("workbook-code-show");
        String[] around = Messages.text("workbook-code").split("\\{\\d}", -1);
        assertThat(menu().locator(".workbook-code")).containsText(around[0]);
        String text = menu().locator(".workbook-code").textContent();
        return text.substring(around[0].length(), text.indexOf(around[1], around[0].length()));
    }

    WorkbookCard joins(String code) {
        openMore();
        menu().locator(".workbook-join input").fill(code);
        presses("workbook-join");
        return this;
    }

    WorkbookCard shows(String messageKey) {
        assertThat(menu()).containsText(Messages.pattern(messageKey));
        return this;
    }

    void presses(String messageKey) {
        if (List.of("workbook-code-show", "workbook-join").contains(messageKey)) {
            openMore();
        } else {
            open();
        }
        menu().locator("button")
                .filter(new Locator.FilterOptions().setHasText(Messages.text(messageKey)))
                .click();
        close();
    }

    private void openMore() {
        open();
        open(menu().locator(".workbook-more"));
    }

    private void open() {
        open(menu());
    }

    private void close() {
        if (menu().getAttribute("open") != null) {
            menu().locator("> summary").click();
        }
    }

    private static void open(Locator details) {
        if (details.getAttribute("open") == null) {
            details.locator("> summary").click();
        }
    }

    private Locator menu() {
        return learner.part("workbook-menu");
    }

    private Locator line() {
        return menu().locator(".workbook-line");
    }
}
