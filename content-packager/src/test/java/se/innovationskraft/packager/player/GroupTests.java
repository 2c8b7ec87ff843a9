package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of a group that just closed the laptop when it was done. */
class GroupTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aGroupThatWasDoneSaysSoAtTheNextOpening() {
        Lms lms = stage.lms("o12");
        Device device = stage.device();
        closesTheLaptop(device.open(lms));

        Learner learner = device.open(lms);
        learner.seesNotice("group-done-question");
        learner.presses(Messages.text("group-done-yes"));

        assertThat(learner.screen()).isEqualTo("done");
        assertThat(learner.part("summary")).containsText("En anhörig");
        assertThat(lms.status()).isEqualTo("completed");
    }

    @Test
    void aGroupThatWasNotDoneGoesOn() {
        Lms lms = stage.lms("o12");
        Device device = stage.device();
        String screen = closesTheLaptop(device.open(lms));

        Learner learner = device.open(lms);
        learner.seesNotice("group-done-question");
        learner.presses(Messages.text("group-done-no"));

        assertThat(learner.screen()).isEqualTo(screen);
        assertThat(learner.part("notices")).not().containsText(Messages.text("group-done-question"));
        assertThat(lms.status()).isEqualTo("incomplete");
    }

    @Test
    void onePersonIsNotAsked() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        device.open(lms).begins().goesOn().closesTab();

        Learner learner = device.open(lms);

        learner.seesNotice("resumed");
        assertThat(learner.part("notices")).not().containsText(Messages.text("group-done-question"));
    }

    private static String closesTheLaptop(Learner learner) {
        learner.begins().writes("vem", "En anhörig").goesOn().goesOn();
        String screen = learner.screen();
        learner.closesTab();
        return screen;
    }
}
