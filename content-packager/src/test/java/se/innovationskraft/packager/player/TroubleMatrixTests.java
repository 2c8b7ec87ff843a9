package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Conduct.Api;
import se.innovationskraft.packager.player.lms.Conduct.Session;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/**
 * Tests of every type of field when something goes wrong: the text is there afterwards, and where the page can know of it
 * the leader is told in time and handed the text.
 */
class TroubleMatrixTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @TestFactory
    Stream<DynamicTest> aTabThatDiesTakesNothingAlong() {
        return new Matrix(stage).each(cell -> {
            Learner learner = cell.opens();
            Map<String, List<String>> written = cell.fillsIn(learner);
            learner.tabDies();

            cell.isThereNextTime(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> tenMinutesWithoutAConnectionLoseNothing() {
        Matrix matrix = new Matrix(stage);
        matrix.device().hasAClockThatWaits();
        return matrix.each(cell -> {
            Learner learner = cell.opens();
            cell.device().losesConnection();
            Map<String, List<String>> written = cell.fillsIn(learner);
            cell.device().passes(Duration.ofMinutes(10));
            learner.seesSaveStatus("saved-offline");
            assertThat(cell.lms().suspendData()).isEmpty();
            cell.device().isConnectedAgain();

            learner.seesSaveStatus("saved-in-lms");
            cell.isInTheLms(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> aServerOutOfReachIsMadeGoodAtTheNextLaunch() {
        Matrix matrix = new Matrix(stage);
        return matrix.each(cell -> {
            Learner learner = cell.opens();
            matrix.site().goesDown();
            Map<String, List<String>> written = cell.fillsIn(learner);
            learner.closesTabOffline();
            matrix.site().isUpAgain();
            assertThat(cell.lms().suspendData()).isEmpty();

            cell.isThereNextTime(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> anLmsThatLiesIsMadeGoodAtTheNextLaunch() {
        return new Matrix(stage).each(cell -> {
            Learner learner = cell.opens(Conduct.STRICT.droppingEverything());
            Map<String, List<String>> written = cell.fillsIn(learner);
            learner.closesTab();
            assertThat(cell.lms().suspendData()).isEmpty();

            cell.isThereNextTime(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> aSessionThatIsOverIsToldOfAndTheTextHandedOut() {
        return tellsAndHandsOut(Session.REFUSES_ONCE);
    }

    @TestFactory
    Stream<DynamicTest> aSessionThatIsOverIsToldOfWhenTheLmsNoticesItLate() {
        return tellsAndHandsOut(Session.ERRS_LATE);
    }

    private Stream<DynamicTest> tellsAndHandsOut(Session end) {
        return new Matrix(stage).each(cell -> {
            Learner learner = cell.opens(Conduct.STRICT.expiring(end));
            Map<String, List<String>> written = cell.fillsIn(learner);

            learner.seesSaveStatus("lms-refused").seesNotice("notice-lms-refused");
            assertThat(Export.of(learner.downloads()).lacks(written)).isEmpty();
            learner.closesTab();
            cell.isThereNextTime(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> withoutAnApiTheTextIsGivenToWhoeverSaysThatItIsTheirs() {
        return isAskedFor(Api.MISSING, "banner-preview");
    }

    @TestFactory
    Stream<DynamicTest> withAnApiThatThrowsTheTextIsGivenToWhoeverSaysThatItIsTheirs() {
        return isAskedFor(Api.THROWS, "banner-refused");
    }

    private Stream<DynamicTest> isAskedFor(Api api, String banner) {
        return new Matrix(stage).each(cell -> {
            Learner learner = cell.opens(Conduct.STRICT.withApi(api)).seesBanner(banner);
            Map<String, List<String>> written = cell.fillsIn(learner);
            learner.closesTab();
            assertThat(cell.opens().answers()).isEqualTo(written);

            Learner healthy = cell.opens(Conduct.STRICT).seesNotice("nameless-found");
            assertThat(healthy.answers()).isEmpty();
            healthy.presses(Messages.text("nameless-mine")).seesSaveStatus("saved-in-lms");
            assertThat(healthy.answers()).isEqualTo(written);
            cell.isInTheLms(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> theLastCharacterThatFitsIsKeptAndTheNextOneToldOf() {
        return new Matrix(stage).each(cell -> {
            Learner learner = cell.opens();
            cell.fillsIn(learner);
            cell.fillsUpTo(learner, 4_096);
            Map<String, List<String>> full =
                    learner.seesSaveStatus("saved-in-lms").answers();
            cell.isInTheLms(full);

            cell.lms().behave(Conduct.STRICT);
            cell.lastText(learner).press("Control+End");
            cell.lastText(learner).pressSequentially("å");
            learner.seesSaveStatus("too-large").seesNotice("notice-too-large");
            Map<String, List<String>> written = learner.answers();
            assertThat(Export.of(learner.downloads()).lacks(written)).isEmpty();
            learner.closesTab();
            cell.isInTheLms(full);
            assertThat(cell.opens(Conduct.STRICT).answers()).isEqualTo(written);
        });
    }
}
