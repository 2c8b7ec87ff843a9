package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.remote.RemoteLms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests in an LMS of cmi5, and in one that opens xAPI packages. The LMS refuses what breaks a rule. */
class RemoteTests {

    private static final String TEXT = "Jag släpper måndagsmötet – på prov";

    @RegisterExtension
    final Stage stage = new Stage();

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsInTheRecordStoreAndCompletedOnce() {
        return eachOf(Matrix.EXERCISES, "cmi5", lms -> {
            Device device = stage.device();
            Learner learner = device.open(lms);
            Map<String, List<String>> written = Playing.fillsIn(learner);
            String screen = learner.screen();
            learner.closesTab();
            assertThat(lms.isCompleted()).isFalse();

            Learner again = device.open(lms);
            assertThat(again.answers()).isEqualTo(written);
            assertThat(again.screen()).isEqualTo(screen);
            assertThat(again.part("save-status")).not().hasText(Messages.pattern("fetching"));
            Playing.finishes(again);
            Map<String, List<String>> finished = again.answers();
            again.closesTab();

            Learner elsewhere = stage.device().open(lms);
            assertThat(elsewhere.answers()).isEqualTo(finished);
            elsewhere.closesTab();
            assertThat(lms.told())
                    .startsWith("initialized")
                    .endsWith("terminated")
                    .containsOnlyOnce("completed");
            assertThat(lms.told().stream().filter("initialized"::equals)).hasSize(3);
            assertThat(problems(learner, again)).isEmpty();
        });
    }

    @Test
    void aSecondRoundIsKeptAndIsNoSecondCompletion() {
        try (RemoteLms lms = stage.remoteLms("o16", "cmi5")) {
            Device device = stage.device();
            finishes(device.open(lms).begins()).closesTab();
            Learner again = device.open(lms);
            finishes(again.runsAgain());
            Map<String, List<String>> written = again.answers();
            again.closesTab();

            assertThat(lms.told()).containsOnlyOnce("completed");
            assertThat(lms.refusals()).isEmpty();
            assertThat(stage.device().open(lms).answers()).isEqualTo(written);
        }
    }

    @TestFactory
    Stream<DynamicTest> anXapiLaunchIsResumedAndCompleted() {
        return eachOf(List.of("o05", "sjalvskattning"), "xapi", lms -> {
            lms.enrols("");
            Learner learner = stage.device().open(lms);
            Map<String, List<String>> written = Playing.fillsIn(learner);
            learner.closesTab();

            Learner again = stage.device().open(lms);
            assertThat(again.answers()).isEqualTo(written);
            Playing.finishes(again);
            again.page().reload();
            assertThat(again.find("[data-action='again']").first()).isVisible();
            again.closesTab();

            assertThat(lms.told()).startsWith("initialized").contains("suspended", "resumed", "completed");
            assertThat(lms.told().stream().filter("completed"::equals)).hasSize(1);
        });
    }

    @Test
    void aTabThatDiesLosesNothingAndTheNextLaunchGoesOn() {
        try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
            Device device = stage.device();
            Learner learner = device.open(lms);
            learner.begins().writes("mer", TEXT);
            learner.tabDies();

            Learner again = device.open(lms);
            assertThat(again.text("mer")).isEqualTo(TEXT);
            again.seesSaveStatus("saved-in-lms").closesTab();
            assertThat(stage.device().open(lms).text("mer")).isEqualTo(TEXT);
            assertThat(lms.refusals()).isEmpty();
        }
    }

    @Test
    void aPageThatIsLoadedAnewByTheKeysGoesOnWithItsSession() {
        try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
            Learner learner = stage.device().open(lms);
            learner.begins().writes("mer", TEXT);
            learner.page().keyboard().press("F5");
            learner.page().reload();

            assertThat(learner.text("mer")).isEqualTo(TEXT);
            assertThat(learner.part("preview-banner")).isHidden();
            assertThat(learner.page().url()).doesNotContain("?");
            learner.closesTab();
            assertThat(lms.told().stream().filter("initialized"::equals)).hasSize(1);
            assertThat(lms.refusals()).isEmpty();
        }
    }

    @Test
    void aPageThatIsLoadedAnewAfterItsEndShowsTheTextAndTheWayBack() {
        try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
            Device device = stage.device();
            Learner learner = device.open(lms);
            learner.begins().writes("mer", TEXT).seesSaveStatus("saved-in-lms");
            learner.page().reload();

            learner.seesBanner("banner-ended");
            assertThat(learner.text("mer")).isEqualTo(TEXT);
            learner.writes("mer", TEXT + "!");
            assertThat(learner.find("body").evaluate("() => JSON.stringify({...sessionStorage})"))
                    .asString()
                    .doesNotContain("Basic");
            learner.page().close();

            assertThat(device.open(lms).text("mer")).isEqualTo(TEXT + "!");
            assertThat(lms.refusals()).isEmpty();
        }
    }

    @Test
    void whoIsDoneGoesBackToTheLms() {
        try (RemoteLms lms = stage.remoteLms("o16", "cmi5")) {
            Learner learner = stage.device().open(lms);
            finishes(learner.begins());
            learner.find("[data-screen='done'] button")
                    .getByText(Messages.text("return"))
                    .click();
            learner.page().waitForURL(lms.returnAddress());
            lms.awaitEnd(1);
            assertThat(lms.told()).contains("completed").endsWith("terminated");
            assertThat(lms.isCompleted()).isTrue();
        }
    }

    @Test
    void withoutATokenThePageSaysSoAndKeepsTheText() {
        try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
            lms.givesNoTokens(true);
            Device device = stage.device();
            Learner learner = device.open(lms);
            learner.begins().seesBanner("banner-refused").writes("mer", TEXT);
            learner.page().close();
            lms.givesNoTokens(false);

            Learner again = device.open(lms);
            assertThat(again.text("mer")).isEqualTo(TEXT);
            again.seesSaveStatus("saved-in-lms");
            assertThat(lms.suspendData()).contains("Jag");
        }
    }

    @Test
    void aSessionThatEndsInTheMiddleIsToldInTimeAndNothingIsLost() {
        try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
            Device device = stage.device();
            Learner learner = device.open(lms);
            learner.begins().writes("mer", "Först").seesSaveStatus("saved-in-lms");
            lms.answersWith(401);
            learner.writes("mer", TEXT).seesSaveStatus("lms-refused").seesNotice("notice-lms-refused");
            learner.page().close();
            lms.answersWith(0);

            assertThat(device.open(lms).text("mer")).isEqualTo(TEXT);
        }
    }

    @Test
    void withoutAConnectionTheTextIsOnTheDeviceAndSentAfterwards() {
        try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
            Device device = stage.device();
            Learner learner = device.open(lms);
            learner.begins().seesSaveStatus("saved-in-lms");
            device.losesConnection();
            learner.writes("mer", TEXT).seesSaveStatus("saved-offline");
            device.isConnectedAgain();
            learner.seesSaveStatus("saved-in-lms").closesTab();

            assertThat(stage.device().open(lms).text("mer")).isEqualTo(TEXT);
        }
    }

    @Test
    void whatAnotherDeviceHasSavedSinceIsKeptToo() {
        try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
            Learner first = stage.device().open(lms);
            first.begins().writes("mer", "Därifrån").seesSaveStatus("saved-in-lms");
            Learner second = stage.device().open(lms);
            second.writes("mer", TEXT).seesSaveStatus("saved-in-lms");
            first.goesOn().goesBack();

            second.closesTab();
            first.seesSaveStatus("saved-in-lms");
            assertThat(first.text("mer")).isEqualTo(TEXT);
            first.closesTab();
            assertThat(stage.device().open(lms).text("mer")).isEqualTo(TEXT);
        }
    }

    @TestFactory
    Stream<DynamicTest> whoLooksOrReviewsChangesNothing() {
        return Stream.of("Browse", "Review")
                .map(mode -> DynamicTest.dynamicTest(mode, () -> {
                    try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
                        Learner learner = stage.device().open(lms);
                        learner.begins().writes("mer", TEXT).closesTab();
                        String before = lms.suspendData();
                        lms.opensIn(mode);

                        Learner looker = stage.device().open(lms);
                        assertThat(looker.text("mer")).isEqualTo(TEXT);
                        looker.closesTab();

                        assertThat(lms.suspendData()).isEqualTo(before);
                        assertThat(lms.told())
                                .endsWith("initialized", "terminated")
                                .doesNotContain("completed");
                        assertThat(lms.refusals()).isEmpty();
                    }
                }));
    }

    @Test
    void aNewRegistrationIsANewBeginning() {
        try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
            Device device = stage.device();
            device.open(lms).begins().writes("mer", TEXT).closesTab();
            lms.enrols("f1e0a1b2-ba55-4991-94b0-01820dbd23a2");

            Learner anew = device.open(lms);
            assertThat(anew.screen()).isEqualTo("start");
            assertThat(anew.text("mer")).isEmpty();
        }
    }

    @Test
    void whoSharesAComputerLeavesNothingOnItWhenTheLmsHasItAll() {
        try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
            Learner learner = stage.device().open(lms);
            learner.begins().writes("mer", TEXT);
            learner.find(".page-help:has([data-action='leave']) > summary").click();
            learner.find("[data-action='leave']").click();
            learner.seesNotice("leave-done").closesTab();

            assertThat(lms.suspendData()).contains("Jag");
        }
    }

    @Test
    void thePageSaysWhereTheAnswersGo() {
        try (RemoteLms lms = stage.remoteLms("o05", "cmi5")) {
            Learner learner = stage.device().open(lms);

            assertThat(learner.find("[data-later='host']")).containsText("localhost:");
        }
    }

    private static Learner finishes(Learner learner) {
        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }
        return learner;
    }

    /** What a record store does not have, it says so of; browsers call it a problem. */
    private static List<String> problems(Learner... learners) {
        return Stream.of(learners)
                .flatMap(learner -> learner.problems().stream())
                .filter(problem -> !problem.contains("404"))
                .toList();
    }

    private Stream<DynamicTest> eachOf(List<String> exercises, String format, Consumer<RemoteLms> situation) {
        return exercises.stream()
                .map(exercise -> DynamicTest.dynamicTest(exercise, () -> {
                    try (RemoteLms lms = stage.remoteLms(exercise, format)) {
                        situation.accept(lms);
                        assertThat(lms.refusals()).isEmpty();
                    }
                }));
    }
}
