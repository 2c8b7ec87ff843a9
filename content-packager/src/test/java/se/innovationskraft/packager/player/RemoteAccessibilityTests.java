package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.remote.RemoteLms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of what an exercise shows in an LMS on the web and nowhere else: with axe in light and dark, and at 320 pixels. */
class RemoteAccessibilityTests {

    private static final int NARROW = 320;
    private static final int TALL = 6000;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void whatIsSaidOfTheRecordStoreIsSoundInEveryLightAndFitsWhereThereIsLittleRoom() {
        RemoteLms lms = stage.remoteLms("o16", "cmi5");
        Device device = stage.device(new Browser.NewContextOptions()
                .setBypassCSP(true)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(NARROW, TALL));
        List<String> problems = new ArrayList<>();

        Learner learner = device.open(lms).begins();
        showsWhereTheAnswersAre(learner);
        problems.addAll(looked(learner));
        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }
        learner.seesSaveStatus("saved-in-lms");
        problems.addAll(looked(learner));
        lms.answersWith(403);
        learner.runsAgain().fillsTheStep().seesNotice("notice-lms-refused");
        problems.addAll(looked(learner));

        assertThat(problems).isEmpty();
    }

    @Test
    void thePageIsTheSameForXapi() {
        assertThat(page("xapi")).isEqualTo(page("cmi5"));
    }

    private static byte[] page(String format) {
        return Packages.unpacked("o16", LocalLayer.NEUTRAL, format).get("index.html");
    }

    private static void showsWhereTheAnswersAre(Learner learner) {
        learner.find("details:has([data-about='storage'])")
                .last()
                .evaluate("details => { for (let it = details; it; it = it.parentElement) it.open = true; }");
    }

    private static List<String> looked(Learner learner) {
        Page page = learner.page();
        Axe axe = new Axe(page);
        List<String> problems = new ArrayList<>(axe.violations());
        problems.addAll(new LittleRoom(page).problems());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        problems.addAll(axe.violationsOfColours());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return problems.stream()
                .map(problem -> learner.screen() + ": " + problem)
                .toList();
    }
}
