package se.innovationskraft.packager.player.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Lms;

/** A person with the package open in a tab: what they do and what they see. */
public final class Learner {

    /** What is written or chosen in each field that is saved, by item; nothing for what is empty. */
    private static final String ANSWERS = """
            root => {
              const controls = 'input:checked, [type="text"], textarea, select, [data-part="drawn"]';
              const shown = (control) => control.value ?? control.textContent;
              const answers = [...root.querySelectorAll('[data-item][data-saved="true"]')].map((field) => [
                field.dataset.item,
                [...field.querySelectorAll(controls)].map(shown).filter(Boolean),
              ]);
              return Object.fromEntries(answers.filter(([, values]) => values.length));
            }
            """;

    /** All of the page is here, or it says that some of it is not. */
    private static final String OPENED = "html.has-later, html:has([data-notice-id='later-missing'])";

    private static final String TAKE = "[data-later~='take']";

    private static final int DEATH_MILLIS = 20;

    private final Page page;
    private final Lms lms;
    private final boolean inLms;
    private final Traffic traffic;
    private int launch;

    Learner(Page page, Lms lms, boolean inLms) {
        this.page = page;
        this.lms = lms;
        this.inLms = inLms;
        traffic = new Traffic(page);
    }

    void open() {
        page.navigate(inLms ? lms.playerAddress() : lms.packageAddress());
        launch = lms.launch();
        find(OPENED).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    // What the learner does

    /** *Börja* or *Fortsätt*. */
    public Learner begins() {
        press("[data-action='begin']");
        return this;
    }

    public Learner goesOn() {
        press("[data-action='next']");
        return this;
    }

    public Learner goesBack() {
        press("[data-action='back']");
        return this;
    }

    /** Goes on until a step is shown. */
    public Learner goesOnTo(String stepId) {
        while (!screen().equals(stepId)) {
            goesOn();
        }
        return this;
    }

    /** *Kör igen*, on the screen that is shown. */
    public Learner runsAgain() {
        press("[data-screen]:not([hidden]) [data-action='again']");
        return this;
    }

    public Learner opensSitting(int number) {
        press("li[data-sitting='" + number + "'] [data-action='open-sitting']");
        return this;
    }

    /** Writes over what stands in a field of free text. */
    public Learner writes(String item, String text) {
        textarea(item).fill(text);
        return this;
    }

    /** Types at the end of a field of free text, key by key. */
    public Learner types(String item, String text) {
        textarea(item).press("Control+End");
        textarea(item).pressSequentially(text);
        return this;
    }

    /** Fills every field of the step that is shown. */
    public Learner fillsTheStep() {
        FieldFiller.fill(find("[data-screen='step']:not([hidden])"));
        return this;
    }

    /** Lays a card of one's own on a deck. */
    public Learner laysCard(String item, String text) {
        if (!field(item).locator("[data-part='own'] input").isVisible()) {
            field(item).locator("[data-part='own'] summary").click();
        }
        field(item).locator("[data-part='own'] input").fill(text);
        field(item).locator("[data-action='use-own']").click();
        return this;
    }

    /** Presses the button or link with a label. */
    public Learner presses(String label) {
        find("button, a").filter(new Locator.FilterOptions().setHasText(label)).click();
        return this;
    }

    /** In trouble: the button of a notice. */
    public AnswersFile downloads() {
        return AnswersFile.of(page.waitForDownload(() -> presses(Messages.text("download"))));
    }

    /** By choice: the button of the menu. */
    public AnswersFile takesAlong() {
        opensMenuOf(TAKE);
        return AnswersFile.of(
                page.waitForDownload(() -> button(TAKE, "take-file").click()));
    }

    /** Chooses a file of answers in the menu. */
    public Learner readsIn(AnswersFile file) {
        opensMenuOf(TAKE);
        page.waitForFileChooser(() -> button(TAKE, "import").click())
                .setFiles(new FilePayload(file.name(), "application/json", file.bytes()));
        find("[data-notice-id='import']").waitFor();
        return this;
    }

    /** Presses a button that prints; outside the LMS only. */
    public Paper prints(Locator button) {
        return Paper.from(page, button::click);
    }

    private void opensMenuOf(String part) {
        Locator menu = find("details:has(" + part + ")");
        if (menu.getAttribute("open") == null) {
            menu.locator("> summary").click();
        }
    }

    private Locator button(String part, String key) {
        return find(part + " button").filter(new Locator.FilterOptions().setHasText(Messages.text(key)));
    }

    /**
     * Closes the tab, and waits until the LMS has got what the package sent in its last moment. The page is left before it
     * is closed: the events are the same, but a driver that closes at once may take the browser's last requests with it.
     */
    public void closesTab() {
        page.navigate("about:blank");
        if (inLms && lms.conduct().api() == Conduct.Api.WORKS) {
            lms.awaitFinish(launch);
        }
        page.close();
    }

    /** Closes the tab; nothing can be sent. */
    public void closesTabOffline() {
        page.close();
    }

    /** The tab dies at once: no event, no last words. */
    public void tabDies() {
        AtomicBoolean dead = new AtomicBoolean();
        page.onCrash(gone -> dead.set(true));
        expectNoAnswer(() -> page.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(DEATH_MILLIS)));
        expectNoAnswer(() -> page.waitForCondition(dead::get));
        assertTrue(dead.get(), "The tab did not die");
        page.close();
    }

    private static void expectNoAnswer(Runnable question) {
        try {
            question.run();
        } catch (PlaywrightException expected) {
            // nobody is left to answer
        }
    }

    // What the learner sees

    /** {@code start}, {@code done} or the id of the step that is shown. */
    public String screen() {
        Locator shown = find("[data-screen]:not([hidden])");
        String step = shown.getAttribute("data-step");
        return step == null ? shown.getAttribute("data-screen") : step;
    }

    public String text(String item) {
        return textarea(item).inputValue();
    }

    /** What stands in all fields that are saved, on all steps, by item. */
    @SuppressWarnings("unchecked")
    public Map<String, List<String>> answers() {
        return (Map<String, List<String>>) find("body").evaluate(ANSWERS);
    }

    /** Waits until the top bar says where the answers are. */
    public Learner seesSaveStatus(String messageKey) {
        assertThat(part("save-status")).hasText(Messages.pattern(messageKey));
        return this;
    }

    public Learner seesNotice(String messageKey) {
        assertThat(part("notices")).containsText(Messages.pattern(messageKey));
        return this;
    }

    public Learner seesBanner(String messageKey) {
        assertThat(part("preview-banner")).isVisible();
        assertThat(part("preview-banner")).hasText(Messages.text(messageKey));
        return this;
    }

    /** Part of the page by its data-part. */
    public Locator part(String name) {
        return find("[data-part='" + name + "']");
    }

    public Locator field(String item) {
        return find("[data-item='" + item + "']");
    }

    /** Anything in the package's page. */
    public Locator find(String selector) {
        return inLms ? page.frameLocator("#scorm_object").locator(selector) : page.locator(selector);
    }

    public Page page() {
        return page;
    }

    /** Every address the tab asked for. */
    public List<String> addresses() {
        return traffic.addresses();
    }

    /** Failed requests, errors and warnings in the console. */
    public List<String> problems() {
        return traffic.problems();
    }

    private void press(String selector) {
        find(selector).click();
    }

    private Locator textarea(String item) {
        return field(item).locator("textarea");
    }
}
