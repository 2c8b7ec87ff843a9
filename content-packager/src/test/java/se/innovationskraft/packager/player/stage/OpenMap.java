package se.innovationskraft.packager.player.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A map that holds its exercises in a frame, as somebody has it open. */
public final class OpenMap {

    private static final Pattern RUNS = Pattern.compile("(^| )js( |$)");

    private final Locator html;

    /** In a window of its own. */
    public static OpenMap in(Page tab) {
        return new OpenMap(tab.locator("html"));
    }

    /** In the frame that an LMS has for what it opens. */
    public static OpenMap in(FrameLocator frame) {
        return new OpenMap(frame.locator("html"));
    }

    private OpenMap(Locator html) {
        this.html = html;
        assertThat(html).hasClass(RUNS);
    }

    public OpenExercise opens(String exerciseId) {
        html.locator("[data-exercise='" + exerciseId + "'] a").click();
        return new OpenExercise(html.frameLocator("iframe"));
    }

    /** <i>Till kartan</i>. */
    public void leavesTheExercise() {
        html.locator("[data-part='to-map']").click();
    }

    public void marksTheWholeAsDone() {
        html.locator("[data-action='complete']").click();
    }

    /** How far an exercise has come, in words. */
    public Locator state(String exerciseId) {
        return html.locator("[data-exercise='" + exerciseId + "'] [data-part='state']");
    }

    public Locator part(String name) {
        return html.locator("[data-part='" + name + "']");
    }
}
