package se.innovationskraft.packager.player.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import se.innovationskraft.packager.player.lms.Platform;

/** A person with the package open in a tab: what they do and what they see. */
public final class Learner {

    /** What is written or chosen in each field that is saved, by item; nothing for what is empty. */
    public static final String ANSWERS = """
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
    private static final String FRAME = "#scorm_object";

    private static final int DEATH_MILLIS = 20;

    private final Platform lms;
    private final boolean inLms;
    private final Traffic traffic = new Traffic();
    private Page page;
    private int frames;
    private int launch;

    Learner(Page page, Platform lms, boolean inLms) {
        this.page = page;
        this.lms = lms;
        this.inLms = inLms;
        traffic.watch(page);
    }

    void open() {
        page.navigate(inLms ? lms.playerAddress() : lms.packageAddress());
        launch = lms.launch();
        frames = inLms ? lms.framing().frames() : 0;
        if (inLms && lms.framing().popup()) {
            page = page.waitForPopup(() -> page.locator("button").click());
            traffic.watch(page);
        }
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

    /**
     * Fills the first field of each kind on the step that is shown, and whatever is required.
     *
     * @param known kinds met so far; gets those of this step
     */
    public Learner fillsNewKinds(Set<String> known) {
        FieldFiller.fillNewKinds(find("[data-screen='step']:not([hidden])"), known);
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
        if (inLms) {
            lms.awaitEnd(launch);
        }
        page.close();
    }

    /** Closes the tab; nothing can be sent. */
    public void closesTabOffline() {
        page.close();
    }

    /** Turns to this tab. Browsers let a tab that nobody looks at wait. */
    public Learner turnsHere() {
        page.bringToFront();
        find("html").evaluate("() => { delete document.hasFocus; }");
        return this;
    }

    /** Turns to another tab. Playwright lets every page believe that it has the focus. */
    public Learner turnsAway() {
        find("html").evaluate("() => { document.hasFocus = () => false; }");
        return this;
    }

    /** The LMS's own window is closed; the one that it opened for the package is still there. */
    public Learner closesTheLms() {
        page.opener().close();
        return this;
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

    /** Waits until {@link #answers} are these. */
    public Learner awaitsAnswers(Map<String, List<String>> expected) {
        page.waitForCondition(() -> answers().equals(expected));
        return this;
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
        return switch (frames) {
            case 0 -> page.locator(selector);
            case 1 -> page.frameLocator(FRAME).locator(selector);
            default -> innermost().locator(selector);
        };
    }

    /** Found by its address: the way through all the others takes its time at every step. */
    private Frame innermost() {
        page.waitForCondition(() -> packageFrames().findFirst().isPresent());
        return packageFrames().findFirst().orElseThrow();
    }

    private Stream<Frame> packageFrames() {
        return page.frames().stream().filter(frame -> frame.url().startsWith(lms.packageFolder()));
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
