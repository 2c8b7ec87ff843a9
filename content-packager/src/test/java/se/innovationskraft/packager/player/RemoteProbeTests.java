package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.packager.player.remote.RemoteLms;
import se.innovationskraft.packager.player.remote.Vice;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of the package that tries an LMS of cmi5 or xAPI. The LMS refuses what breaks a rule. */
class RemoteProbeTests {

    private static final String CODE = "[data-part='code']";
    private static final String SHOW = "[data-action='show-result']";
    private static final int NARROW = 320;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void openedTwiceItTellsWhatAnLmsOfCmi5KeepsAndSaysNoMoreThanItMay() {
        RemoteLms lms = stage.remoteProbe("cmi5");
        Page page = stage.device().newTab();
        open(page, lms);
        assertThat(row(page, "contact")).containsText("cmi5");
        assertThat(row(page, "text")).containsText("20\u00a0000");
        assertThat(page.locator(CODE)).isHidden();
        close(page, lms);
        assertThat(lms.told()).containsExactly("initialized", "terminated");

        open(page, lms);
        assertThat(page.locator(CODE)).hasValue(code("C5-20000-AMIxSCET"));
        assertThat(page.locator("[data-part='sum']")).hasClass(Pattern.compile("notice-good"));
        assertThat(page.url()).doesNotContain("?");
        assertThat(page.locator("body")).not().containsText("7 + 1");
        close(page, lms);
        assertThat(lms.isCompleted()).isTrue();

        open(page, lms);
        assertThat(page.locator(CODE)).hasValue(code("C5-20000-AMIxSCET"));
        close(page, lms);
        assertThat(lms.told()).containsOnlyOnce("completed").endsWith("initialized", "terminated");
        assertThat(lms.refusals()).isEmpty();
    }

    @Test
    void anXapiLaunchIsToldOfInTheSameWay() {
        RemoteLms lms = stage.remoteProbe("xapi");
        lms.enrols("");
        Page page = stage.device().newTab();
        open(page, lms);
        close(page, lms);
        open(page, lms);
        assertThat(row(page, "contact")).containsText("xAPI");
        assertThat(page.locator(CODE)).hasValue(code("XA-20000-AMIxSCET"));
        close(page, lms);
        assertThat(lms.told()).containsExactly("initialized", "suspended", "resumed", "completed", "terminated");
        assertThat(lms.refusals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FORGETS, text, bad, C5-0-AMIxSxxx",
        "TAKES_NO_STATEMENTS, told, bad, C5-20000-AMIxxCEx",
        "TELLS_NOTHING, time, note, C5-20000-AMIxSCEx",
        "HIDES_EDITIONS, etag, care, C5-20000-AMIxSCxT"
    })
    void eachViceOfAnLmsHasItsCode(Vice vice, String row, String mark, String code) {
        RemoteLms lms = stage.remoteProbe("cmi5");
        lms.has(vice);
        Page page = stage.device().newTab();
        open(page, lms);
        page.navigate("about:blank");
        if (vice != Vice.TAKES_NO_STATEMENTS) {
            lms.awaitEnd(lms.launch());
        }
        open(page, lms);
        Locator show = page.locator(SHOW);
        if (show.isVisible()) {
            show.click();
        }
        assertThat(page.locator(CODE)).hasValue(code(code));
        assertThat(row(page, row)).hasAttribute("data-mark", mark);
        assertThat(lms.refusals()).isEmpty();
    }

    @Test
    void aKeyThatHasBeenUsedAndAStoreThatSaysNoAreToldOf() {
        RemoteLms lms = stage.remoteProbe("cmi5");
        Page page = stage.device().newTab();
        String address = open(page, lms);
        page.navigate(address);
        assertThat(page.locator(CODE)).hasValue(code("C5-0-Exxxxxxx"));
        page.navigate("about:blank");
        lms.answersWith(401);
        open(page, lms);
        assertThat(row(page, "contact")).containsText("401");
        assertThat(page.locator(CODE)).hasValue(code("C5-0-Nxxxxxxx"));
    }

    @Test
    void axeFindsNothingInAnyLightAndNothingScrollsSideways() {
        RemoteLms lms = stage.remoteProbe("cmi5");
        lms.has(Vice.HIDES_EDITIONS);
        Page page = stage.device(new Browser.NewContextOptions()
                        .setBypassCSP(true)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(NARROW, 640))
                .newTab();
        open(page, lms);
        List<String> problems = new ArrayList<>(looked(page));
        close(page, lms);
        open(page, lms);
        problems.addAll(looked(page));
        close(page, lms);
        page.navigate(lms.packageAddress());
        problems.addAll(looked(page));
        assertThat(problems).isEmpty();
    }

    private static List<String> looked(Page page) {
        Axe axe = new Axe(page);
        List<String> problems = new ArrayList<>(axe.violations());
        problems.addAll(new LittleRoom(page).problems());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        problems.addAll(axe.violationsOfColours());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return problems;
    }

    /** Opens it as the LMS does, and waits until everything has been tried. Returns the address, with what stood in it. */
    private static String open(Page page, RemoteLms lms) {
        String address = page.navigate(lms.playerAddress()).url();
        assertThat(row(page, "bridge").locator("[data-part='found']")).not().isEmpty();
        return address;
    }

    private static void close(Page page, RemoteLms lms) {
        page.navigate("about:blank");
        lms.awaitEnd(lms.launch());
    }

    private static Locator row(Page page, String name) {
        return page.locator("[data-row='" + name + "']");
    }

    /** The code, whatever its check letters are. */
    private static Pattern code(String told) {
        return Pattern.compile("T1-" + told + "-B0-[2-9A-HJ-NP-Z]{2}");
    }
}
