package se.innovationskraft.packager.player.browsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.lms.LmsSite;
import tools.jackson.databind.JsonNode;

/** From the first word to the finished exercise, with all that can come between. Every browser plays it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class StoryInABrowser {

    private static final String TEXT = "Jag släpper måndagsmötet";

    private Browser browser;
    private LmsSite site;

    /**
     * Starts the browser that plays.
     *
     * @param folder for what it keeps; gone when all is played
     */
    abstract Browser start(Path folder);

    @BeforeAll
    void startTheBrowser(@TempDir Path folder) {
        browser = start(folder);
    }

    @AfterAll
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** A site of its own for each test, and so a storage of its own. */
    @BeforeEach
    void openTheSite() {
        site = new LmsSite();
    }

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"o98", "o05", "o03", "sjalvskattning"})
    void whatIsFilledInIsThereWhenItIsOpenedAgainAndTheExerciseIsFinished(String exerciseId) {
        Lms lms = WatchedPackage.in(site, exerciseId);
        Visit visit = new Visit(browser, lms).begins();
        while (!visit.fillsTheStep().isLast()) {
            visit.goesOn();
        }
        String screen = visit.screen();
        JsonNode before = visit.answers();
        assertThat(visit.problems()).isEmpty();
        visit.closesTab();
        assertThat(lms.status()).isEqualTo("incomplete");

        Visit again = new Visit(browser, lms);
        assertThat(again.screen()).isEqualTo(screen);
        assertThat(again.answers()).isEqualTo(before);
        again.goesOn();

        assertThat(again.screen()).isEqualTo("done");
        assertThat(again.problems()).isEmpty();
        again.closesTab();
        assertThat(lms.status()).isEqualTo("completed");
        assertThat(lms.missing()).isEmpty();
    }

    @Test
    void everyCharacterIsThereAfterTheTabDiedInTheMiddleOfAWord() {
        Lms lms = WatchedPackage.in(site, "o05");
        new Visit(browser, lms).begins().types("mer", TEXT + " och det va");
        browser.tabDies();

        Visit again = new Visit(browser, lms);

        assertThat(again.text("mer")).isEqualTo(TEXT + " och det va");
        again.types("mer", "r").seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains("och det var");
    }

    @Test
    void whatStoodAsSavedIsThereAfterThePowerWasCut() {
        Lms lms = WatchedPackage.in(site, "o05");
        new Visit(browser, lms)
                .begins()
                .types("mer", TEXT)
                .seesSaveStatus("saving")
                .seesSaveStatus("saved-in-lms")
                .types("mer", " och det va");
        browser.diesAndIsStartedAgain();

        assertThat(new Visit(browser, lms).text("mer")).startsWith(TEXT);
    }

    @Test
    void theLeaderIsToldWhenTheServerIsAwayAndTheTextIsKept() {
        Lms lms = WatchedPackage.in(site, "o05");
        Visit visit = new Visit(browser, lms).begins().types("mer", "Före. ").seesSaveStatus("saved-in-lms");
        // an LMS whose script says so when nobody answers; one that says "true" is played in UnreliableLmsTests
        browser.read("(parent.navigator.sendBeacon = () => false, null)");
        site.goesDown();
        visit.types("mer", TEXT).seesSaveStatus("lms-refused").seesNotice("notice-lms-refused");
        browser.leave();
        assertThat(lms.suspendData()).doesNotContain(TEXT);
        site.isUpAgain();

        Visit again = new Visit(browser, lms);

        assertThat(again.text("mer")).isEqualTo("Före. " + TEXT);
        // Firefox may send its last words when the server is there again: then there is nothing to save, and none to
        // see
        Patience.until(() -> Optional.of(TEXT).filter(lms.suspendData()::contains), lms::suspendData);
    }

    @Test
    void theButtonForPrintingPrints() {
        Visit visit = new Visit(browser, WatchedPackage.in(site, "o05")).begins();
        browser.read("(window.print = () => (window.printed = true), null)");
        while (!visit.screen().equals("done")) {
            visit.goesOn();
        }

        visit.presses("[data-action='print']");

        assertThat(browser.read("window.printed").asBoolean()).isTrue();
    }
}
