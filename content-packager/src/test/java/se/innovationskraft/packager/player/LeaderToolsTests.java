package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of what helps whoever leads a group: a clock, and a screen that all look at. */
class LeaderToolsTests {

    private static final String SHOWN = "[data-screen='step']:not([hidden]) ";
    private static final String GROUP = "o06";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void theClockRunsDownAndLetsTheGroupGoOnWhenItsTimeIsOver() {
        Device device = stage.device();
        device.hasAClockThatWaits();
        Learner learner = device.open(stage.lms(GROUP)).begins();
        String step = learner.screen();
        int minutes = Integer.parseInt(learner.find(SHOWN).first().getAttribute("data-minutes"));

        learner.find(SHOWN).getByText(Messages.text("timer-start")).click();
        device.passes(Duration.ofSeconds(1));
        assertThat(time(learner)).hasText(Pattern.compile((minutes - 1) + ":5\\d"));
        device.passes(Duration.ofMinutes(minutes));

        assertThat(time(learner)).hasText("0:00");
        assertThat(learner.find(SHOWN + ".timer")).containsText(Messages.text("timer-over"));
        Assertions.assertThat(learner.screen()).isEqualTo(step);
        learner.find(SHOWN).getByText(Messages.text("timer-more")).click();
        assertThat(time(learner)).hasText(Pattern.compile("1:00|0:5\\d"));
        learner.goesOn();
        assertThat(learner.find(SHOWN).getByText(Messages.text("timer-start"))).isVisible();
        Assertions.assertThat(learner.problems()).isEmpty();
    }

    @Test
    void oneWhoIsAloneIsOfferedNeither() {
        Learner learner = stage.device().open(stage.lms("o05")).begins();

        assertThat(learner.part("timer")).hasCount(0);
        assertThat(learner.find(".shared-offer")).hasCount(0);
    }

    @Test
    void theSharedScreenHidesWhatEachWritesAloneAndLosesNothingOfIt() {
        Lms lms = stage.lms(GROUP);
        Device device = stage.device();
        Learner learner = device.open(lms).begins();
        while (learner.find(SHOWN + "[data-field]").count() == 0 || !isAlone(learner)) {
            learner.goesOn();
        }
        learner.fillsTheStep();
        var before = learner.answers();

        learner.find(SHOWN).getByText(Messages.text("shared-on")).click();

        assertThat(learner.find(SHOWN + "[data-field]").first()).isHidden();
        assertThat(learner.find(SHOWN + ".shared-line")).isVisible();
        assertThat(learner.find(".shared-bar")).containsText(Messages.text("shared-hidden"));
        learner.find(".shared-bar button").click();
        assertThat(learner.find(SHOWN + "[data-field]").first()).isVisible();
        assertThat(learner.find(".shared-bar")).isHidden();
        Assertions.assertThat(learner.answers()).isEqualTo(before);
    }

    @Test
    void noAnswersAreSummedUpOnTheSharedScreen() {
        Learner learner = stage.device().open(stage.lms(GROUP)).begins();
        learner.find(SHOWN).getByText(Messages.text("shared-on")).click();
        while (!learner.screen().equals("done")) {
            learner.goesOn();
        }

        assertThat(learner.part("summary")).isHidden();
        assertThat(learner.find(".shared-bar")).isVisible();
    }

    private static boolean isAlone(Learner learner) {
        return "alone".equals(learner.find(SHOWN).first().getAttribute("data-forms"));
    }

    private static Locator time(Learner learner) {
        return learner.find(SHOWN + "[data-part='time-left']");
    }
}
