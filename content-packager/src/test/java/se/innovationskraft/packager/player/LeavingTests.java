package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Conduct.Session;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests with a computer that somebody else uses next. */
class LeavingTests {

    private static final String TEXT = "Jag släpper måndagsmötet – på prov";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void nothingWrittenIsLeftOnAComputerThatIsShared() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins().writes("mer", TEXT);
        assertThat(kept(learner)).contains(TEXT);

        leaves(learner).seesNotice("leave-done");

        assertThat(kept(learner)).doesNotContain(TEXT);
        assertThat(lms.suspendData()).contains(TEXT);
        learner.closesTab();
        Learner again = device.open(lms);
        assertThat(again.text("mer")).isEqualTo(TEXT);
        assertThat(again.part("notices")).not().containsText(Messages.pattern("loss-all"));
        assertThat(learner.problems()).isEmpty();
    }

    @Test
    void theTextStaysWhenTheLmsHasNotAcceptedAllOfIt() {
        Lms lms = stage.lms("o05");
        lms.behave(Conduct.STRICT.expiring(Session.REFUSES_ONCE));
        Learner learner = stage.device().open(lms);
        learner.begins().writes("mer", TEXT).seesSaveStatus("lms-refused");

        leaves(learner).seesNotice("leave-not-sure");

        assertThat(kept(learner)).contains(TEXT);
        assertThat(learner.part("notices").getByText(Messages.text("download")).last())
                .isVisible();
    }

    @Test
    void theNextLaunchTellsWhatTheLmsHasLostSinceThen() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        lms.behave(Conduct.STRICT.droppingEverything());
        Learner learner = device.open(lms);
        learner.begins().writes("mer", TEXT);
        leaves(learner).seesNotice("leave-done").closesTab();
        lms.behave(Conduct.STRICT);

        Learner again = device.open(lms);

        again.seesNotice("loss-all").presses(Messages.text("loss-read"));
        again.closesTab();
        assertThat(device.open(lms).part("notices")).not().containsText(Messages.pattern("loss-all"));
    }

    private static Learner leaves(Learner learner) {
        learner.find(".page-help:has([data-action='leave']) > summary").click();
        learner.find("[data-action='leave']").click();
        return learner;
    }

    private static String kept(Learner learner) {
        return (String) learner.find("body").evaluate("() => JSON.stringify({...localStorage})");
    }
}
