package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.Gzip;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Blocks;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of what is fetched when a package is opened, and of what happens when the rest does not come. */
class LaunchTests {

    private static final String LATER = "later.js";
    private static final int MOST_REQUESTS = 6;
    private static final int MOST_SCRIPT_BYTES = 12 * 1024;

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest
    @ValueSource(strings = {"o05", "o09", "o16", "sjalvskattning", Blocks.EXERCISE, "regional-utveckling/o01"})
    void theFirstScreenNeedsTwoSmallScriptsAndThePackageFewRequests(String exerciseId) {
        Lms lms = stage.lms(exerciseId);
        Learner learner = stage.device().open(lms);

        List<String> files = learner.addresses().stream()
                .filter(address -> address.startsWith(lms.packageFolder()))
                .map(address -> address.substring(lms.packageFolder().length()))
                .toList();
        List<String> first = files.subList(0, files.indexOf(LATER));

        assertThat(files).hasSizeLessThanOrEqualTo(MOST_REQUESTS).doesNotHaveDuplicates();
        assertThat(first).filteredOn(name -> name.endsWith(".js")).containsExactlyInAnyOrder("local.js", "player.js");
        assertThat(first.stream()
                        .filter(name -> name.endsWith(".js"))
                        .mapToInt(name -> Gzip.size(lms.packageFile(name)))
                        .sum())
                .isLessThanOrEqualTo(MOST_SCRIPT_BYTES);
        assertThat(learner.problems()).isEmpty();
    }

    @Test
    void theFirstScreenIsUsedBeforeTheRestHasCome() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        device.waitsFor(LATER);
        Page page = device.newTab();
        page.navigate(lms.packageAddress(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

        page.locator("[data-action='begin']").click();
        page.locator("[data-item='mer'] textarea").fill("Jag hann före");

        assertThat(page.locator("[data-part='save-status']")).hasText(Messages.pattern("saved-on-device"));
        assertThat(page.locator("[data-part='notices']")).not().containsText(Messages.pattern("later-missing"));
    }

    @Test
    void whatIsStoredStaysWhenTheScriptOfItsFieldNeverComes() {
        Lms lms = stage.lms(Blocks.EXERCISE);
        Device device = stage.device();
        Map<String, List<String>> before = fillsAllBlocks(device, lms);
        String stored = roundIn(lms);
        device.neverGets(LATER);

        Learner without = device.open(lms);
        without.seesNotice("later-missing-fields");
        assertThat(without.field("karta").locator("textarea").first()).isDisabled();
        assertThat(without.field("karta").locator("textarea").first())
                .hasValue(before.get("karta").get(0));
        goesThrough(without);
        without.closesTab();

        assertThat(roundIn(lms)).isEqualTo(stored);
        device.getsEverythingAgain();
        assertThat(device.open(lms).answers()).isEqualTo(before);
    }

    @Test
    void fieldsComeAliveWhenTheScriptIsFetchedAgain() {
        Lms lms = stage.lms(Blocks.EXERCISE);
        Device device = stage.device();
        device.getsALoginPageFor(LATER);
        Learner learner = device.open(lms);
        learner.begins().goesOnTo("lagg-ideerna-pa-kartan").seesNotice("later-missing-fields");
        Locator first = learner.field("karta").locator("textarea").first();
        assertThat(first).isDisabled();
        device.getsEverythingAgain();

        learner.presses(Messages.text("try-again"));
        first.fill("Lunch");

        assertThat(learner.field("karta").locator("[data-part='zones']")).containsText("Lunch");
        assertThat(learner.part("notices")).isEmpty();
        learner.seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains("Lunch");
    }

    @Test
    void anExerciseWithoutTemplatesIsDoneWithoutTheRest() {
        Lms lms = stage.lms("o16");
        Device device = stage.device();
        device.neverGets(LATER);
        Learner learner = device.open(lms);
        learner.begins().seesNotice("later-missing");

        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }

        assertThat(learner.part("summary")).containsText("Åsa sa");
        learner.closesTab();
        assertThat(lms.status()).isEqualTo("completed");
    }

    private static Map<String, List<String>> fillsAllBlocks(Device device, Lms lms) {
        Learner learner = device.open(lms);
        learner.begins();
        int steps = learner.find("[data-screen='step']").count();
        for (int step = 1; step < steps; step++) {
            learner.fillsTheStep().goesOn();
        }
        learner.fillsTheStep().goesBack();
        Map<String, List<String>> answers = learner.answers();
        learner.closesTab();
        return answers;
    }

    /** Back to the first step and on again to where it was left. */
    private static void goesThrough(Learner learner) {
        String left = learner.screen();
        while (!learner.screen().equals("svara-pa-nagra-fragor")) {
            learner.goesBack();
        }
        learner.goesOnTo(left);
    }

    /** The only round, without what counts the saves. */
    private static String roundIn(Lms lms) {
        return lms.suspendData().split("\\|")[4];
    }
}
