package se.innovationskraft.packager.player.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.util.List;

/** An exercise in the frame of its map. */
public final class OpenExercise {

    private static final String STEP = "[data-screen='step']:not([hidden])";
    private static final String SAVED = "Sparat i lärplattformen";
    private static final String TEXTS = "[data-saved='true'] :is(textarea, input[type='text'])";

    private final FrameLocator page;

    OpenExercise(FrameLocator page) {
        this.page = page;
        page.locator("html.has-later").waitFor();
    }

    /** As fast as can be, with only what is required. */
    public OpenExercise finishes() {
        begins();
        Locator done = page.locator("[data-screen='done']");
        while (!done.isVisible()) {
            FieldFiller.fill(page.locator(STEP));
            goesOn();
        }
        return isSaved();
    }

    /** In the first field that takes text. */
    public String writesSomething() {
        begins();
        Locator field = page.locator(STEP + " [data-saved='true'] :is(textarea, input[type='text']):visible");
        while (field.count() == 0) {
            goesOn();
        }
        String text = "Hej från mitten av allt";
        field.first().fill(text);
        return text;
    }

    public OpenExercise goesOnTo(String stepId) {
        begins();
        while (!stepId.equals(page.locator(STEP).getAttribute("data-step"))) {
            FieldFiller.fill(page.locator(STEP));
            goesOn();
        }
        return this;
    }

    /** Waits until the LMS has what was written. */
    public OpenExercise isSaved() {
        assertThat(page.locator("[data-part='save-status']")).containsText(SAVED);
        return this;
    }

    /** What stands in its fields for text. */
    @SuppressWarnings("unchecked")
    public List<String> texts() {
        return (List<String>) find(TEXTS).evaluateAll("controls => controls.map(({ value }) => value).filter(Boolean)");
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    private void begins() {
        Locator begin = page.locator("[data-action='begin']");
        if (begin.isVisible()) {
            begin.click();
        }
    }

    private void goesOn() {
        page.locator("[data-action='next']").click();
    }
}
