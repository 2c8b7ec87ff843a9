package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Conduct.Api;
import se.innovationskraft.packager.player.lms.Conduct.Session;
import se.innovationskraft.packager.player.lms.Framing;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.AnswersFile;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests with LMSs and connections that fail: the text stays, and the page says only what is proven. */
class UnreliableLmsTests {

    private static final String TEXT = "Jag släpper måndagsmötet – på prov";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void theTextIsBackFromTheDeviceWhenTheLmsLied() {
        Lms lms = stage.lms("o05");
        lms.behave(Conduct.STRICT.droppingEverything());
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins().writes("mer", TEXT).seesSaveStatus("saved-in-lms");
        learner.closesTab();
        assertThat(lms.suspendData()).isEmpty();
        lms.behave(Conduct.STRICT);

        Learner again = device.open(lms);

        assertThat(again.text("mer")).isEqualTo(TEXT);
        again.seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains(TEXT);
    }

    @Test
    void theCompletionReachesTheLmsAtTheNextLaunchWhenItsCommitWasDropped() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins().goesOnTo("reflektera");
        lms.behave(Conduct.STRICT.droppingEverything());
        learner.goesOn();
        learner.closesTab();
        assertThat(lms.status()).isEqualTo("incomplete");
        lms.behave(Conduct.STRICT);

        device.open(lms).closesTab();

        assertThat(lms.status()).isEqualTo("completed");
    }

    @Test
    void aDroppedCommitIsMadeGoodByTheNextOne() {
        Lms lms = stage.lms("o05");
        Learner learner = stage.device().open(lms);
        lms.behave(Conduct.STRICT.dropping(1));
        learner.begins().writes("mer", TEXT).goesOn();

        assertThat(lms.suspendData()).contains(TEXT);
    }

    @Test
    void theLmsIsNotTrustedWhenItReadsBackSomethingElse() {
        Lms lms = stage.lms("o05");
        lms.behave(Conduct.STRICT.forgettingEverything());
        Device device = stage.device();
        Learner learner = device.open(lms);

        learner.begins().writes("mer", TEXT).seesSaveStatus("lms-refused");
        learner.closesTab();

        assertThat(device.open(lms).text("mer")).isEqualTo(TEXT);
    }

    @Test
    void aTextThatDoesNotFitStaysOnTheDeviceAndCanBeDownloaded() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins().writes("mer", TEXT).goesOn();
        String before = lms.suspendData();
        String tooLong = "Så här långt blev det. ".repeat(200).strip();
        learner.goesOnTo("reflektera");
        String kept = lms.suspendData();
        learner.writes("lart", tooLong).seesSaveStatus("too-large").seesNotice("notice-too-large");

        AnswersFile file = learner.downloads();
        learner.closesTab();

        assertThat(before).contains(TEXT);
        assertThat(lms.suspendData()).isEqualTo(kept);
        assertThat(file.text()).contains(tooLong);
        Learner again = device.open(lms);
        assertThat(again.text("lart")).isEqualTo(tooLong);
        again.seesSaveStatus("too-large").seesNotice("notice-too-large");
        again.writes("lart", "Kortare.").seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains("Kortare.");
    }

    @Test
    void anExerciseThatDoesNotFitIsStillCompleted() {
        Lms lms = stage.lms("o05");
        Learner learner = stage.device().open(lms);
        learner.begins().goesOnTo("reflektera").writes("lart", "x".repeat(5_000));

        learner.goesOn();

        assertThat(learner.screen()).isEqualTo("done");
        learner.seesSaveStatus("too-large");
        assertThat(lms.status()).isEqualTo("completed");
    }

    @Test
    void whatIsWrittenWithoutAConnectionReachesTheLmsOnceThereIsOne() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins();
        device.losesConnection();
        learner.writes("mer", TEXT).seesSaveStatus("saved-offline");
        learner.goesOn();
        assertThat(lms.suspendData()).doesNotContain(TEXT);

        device.isConnectedAgain();

        learner.seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains(TEXT);
    }

    @Test
    void whatIsWrittenWithoutAConnectionIsThereAfterTheTabWasClosed() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins();
        device.losesConnection();
        learner.writes("mer", TEXT);
        learner.closesTabOffline();
        device.isConnectedAgain();

        Learner again = device.open(lms);

        assertThat(again.text("mer")).isEqualTo(TEXT);
        again.seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains(TEXT);
    }

    @Test
    void anExerciseOutsideAnLmsIsAPreview() {
        Lms lms = stage.lms("o05");
        lms.behave(Conduct.STRICT.withApi(Api.MISSING));
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.seesBanner("banner-preview");
        learner.begins().writes("mer", TEXT).seesSaveStatus("saved-on-device");
        learner.closesTab();

        assertThat(device.open(lms).text("mer")).isEqualTo(TEXT);
        assertThat(learner.problems()).isEmpty();
    }

    @Test
    void anApiThatThrowsLeavesAPageThatCanBeUsed() {
        Lms lms = stage.lms("o05");
        lms.behave(Conduct.STRICT.withApi(Api.THROWS));
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.seesBanner("banner-refused");
        learner.begins().writes("mer", TEXT).seesSaveStatus("lms-refused");
        learner.goesOnTo("reflektera").goesOn();
        assertThat(learner.screen()).isEqualTo("done");
        assertThat(learner.part("summary")).containsText(TEXT);
        learner.closesTab();

        assertThat(device.open(lms).part("rounds")).containsText(TEXT);
    }

    @Test
    void whatWasWrittenUnderNoNameIsShownToNobodyBeforeTheyHaveAnswered() {
        Lms lms = stage.lms("o05");
        lms.behave(Conduct.STRICT.withApi(Api.THROWS));
        Device device = stage.device();
        device.open(lms).begins().writes("mer", TEXT).closesTab();
        lms.behave(Conduct.STRICT);
        lms.isUsedBy("bo", "Ek, Bo");

        Learner other = device.open(lms).seesNotice("nameless-found");
        assertThat(other.find("body").innerText()).doesNotContain(TEXT);
        other.presses(Messages.text("nameless-not-mine")).seesNotice("nameless-left");
        other.closesTab();
        Learner otherAgain = device.open(lms);
        assertThat(otherAgain.part("notices")).not().containsText(Messages.pattern("nameless-found"));
        otherAgain.closesTab();
        lms.isUsedBy("åsa", "Öberg, Åsa");
        Learner owner = device.open(lms).seesNotice("nameless-found");
        owner.presses(Messages.text("nameless-mine"));

        assertThat(owner.text("mer")).isEqualTo(TEXT);
        owner.seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains(TEXT);
    }

    @Test
    void anLmsWhoseWindowWasClosedIsToldOfAndTheTextIsThereNextTime() {
        Lms lms = stage.lms("o05");
        lms.opensIn(new Framing(true, 0));
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins().closesTheLms();

        learner.writes("mer", TEXT).seesSaveStatus("lms-refused").seesNotice("notice-lms-refused");
        learner.closesTabOffline();

        assertThat(device.open(lms).text("mer")).isEqualTo(TEXT);
    }

    @Test
    void tenMinutesWithoutAConnectionLoseNothing() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        device.hasAClockThatWaits();
        Learner learner = device.open(lms);
        learner.begins().writes("mer", "Före avbrottet.");
        device.passes(Duration.ofSeconds(3));
        learner.seesSaveStatus("saved-in-lms");

        device.losesConnection();
        learner.writes("mer", "Före avbrottet. Under avbrottet.");
        device.passes(Duration.ofMinutes(10));
        learner.seesSaveStatus("saved-offline");
        learner.writes("mer", TEXT);
        device.passes(Duration.ofSeconds(3));
        assertThat(lms.suspendData()).doesNotContain("Under avbrottet");
        device.isConnectedAgain();

        learner.seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains(TEXT);
        assertThat(learner.problems()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotWrittenOver() {
        Lms lms = stage.lms("o05");
        stage.device().open(lms).begins().writes("mer", TEXT).closesTab();
        String before = lms.suspendData();
        lms.behave(Conduct.STRICT.erringAtReading(Integer.MAX_VALUE));
        Device other = stage.device();
        Learner learner = other.open(lms);
        learner.seesNotice("lms-not-read");

        learner.begins().seesNotice("lms-not-read-round").presses(Messages.text("begin-anyway"));
        learner.writes("mer", "Skrivet ändå").seesSaveStatus("lms-unknown");
        learner.closesTab();

        assertThat(lms.suspendData()).isEqualTo(before);
        lms.behave(Conduct.STRICT);
        Learner again = other.open(lms);
        assertThat(again.text("mer")).isEqualTo(TEXT);
        assertThat(again.field("mer").locator("[data-part='draft']")).containsText("Skrivet ändå");
    }

    @Test
    void theCopyOnTheDeviceIsShownWhenTheLmsCannotBeRead() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins().writes("mer", TEXT).seesSaveStatus("saved-in-lms");
        learner.closesTab();
        lms.behave(Conduct.STRICT.erringAtReading(Integer.MAX_VALUE));

        Learner again = device.open(lms);

        assertThat(again.text("mer")).isEqualTo(TEXT);
        again.writes("mer", TEXT + "!").seesSaveStatus("lms-unknown");
        again.closesTab();
        lms.behave(Conduct.STRICT);
        assertThat(device.open(lms).text("mer")).isEqualTo(TEXT + "!");
    }

    @Test
    void theAnswersTurnUpWhenTheLmsCanBeReadAfterAll() {
        Lms lms = stage.lms("o05");
        stage.device().open(lms).begins().writes("mer", TEXT).closesTab();
        lms.behave(Conduct.STRICT.erringAtReading(1));

        Learner learner = stage.device().open(lms);

        learner.seesNotice("lms-not-read").seesNotice("resumed");
        assertThat(learner.text("mer")).isEqualTo(TEXT);
        assertThat(learner.part("notices")).not().containsText(Messages.pattern("lms-not-read"));
        learner.writes("mer", TEXT + "!").seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains(TEXT + "!");
    }

    @Test
    void anExpiredSessionIsNotBelievedWhenItSaysTrueAgain() {
        Lms lms = stage.lms("o05");
        lms.behave(Conduct.STRICT.expiring(Session.REFUSES_ONCE));
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins().seesSaveStatus("lms-refused").seesNotice("notice-lms-refused");

        learner.writes("mer", TEXT).seesSaveStatus("saving").seesSaveStatus("lms-refused");
        learner.goesOn().seesSaveStatus("lms-refused").seesNotice("notice-lms-refused");
        learner.closesTab();
        lms.behave(Conduct.STRICT);

        Learner again = device.open(lms);
        assertThat(again.text("mer")).isEqualTo(TEXT);
        again.seesSaveStatus("saved-in-lms");
        assertThat(lms.suspendData()).contains(TEXT);
    }

    @Test
    void theRoomThatIsLeftIsToldBeforeItIsFull() {
        Lms lms = stage.lms("o05");
        Learner learner = stage.device().open(lms);
        learner.begins().goesOnTo("reflektera").seesSaveStatus("saved-in-lms");
        assertThat(learner.part("budget")).isEmpty();

        learner.writes("lart", "x".repeat(3_800)).seesSaveStatus("saved-in-lms");

        assertThat(learner.part("budget")).hasText(Messages.pattern("room-left"));
    }
}
