package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.AnswersFile;
import se.innovationskraft.packager.player.stage.Blocks;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests with answers that are taken along as a file, and read in somewhere else. */
class TakeAlongTests {

    private static final String MINE = "Jag släpper måndagsmötet";
    private static final String OTHER = "Jag släpper månadsrapporten";

    @RegisterExtension
    final Stage stage = new Stage();

    /** Every type of field, a deck, sittings, levels, wide tables. */
    @ParameterizedTest
    @ValueSource(strings = {Blocks.EXERCISE, "o03", "o09", "o12", "sjalvskattning"})
    void answersComeBackOnADeviceAndInAnLmsThatHaveNone(String exerciseId) {
        Learner learner = stage.device().open(stage.lms(exerciseId));
        learner.begins().fillsTheStep();
        for (int step = 1; step < 6 && !learner.goesOn().screen().matches("start|done"); step++) {
            learner.fillsTheStep();
        }
        AnswersFile file = learner.takesAlong();
        Lms elsewhere = stage.lms(exerciseId);
        Device device = stage.device();

        Learner other = device.open(elsewhere).readsIn(file);

        Map<String, List<String>> answers = learner.answers();
        assertThat(other.answers()).isEqualTo(answers).isNotEmpty();
        assertThat(other.problems()).isEmpty();
        other.closesTab();
        Learner again = device.open(elsewhere);
        assertThat(again.answers()).isEqualTo(answers);
        assertThat(answersIn(again.takesAlong())).isEqualTo(answersIn(file));
    }

    @Test
    void theFileTellsNotWhoseItIs() {
        Lms lms = stage.lms("o05");
        lms.isUsedBy("asa.oberg@example.se", "Öberg, Åsa");
        Learner learner = stage.device().open(lms);

        AnswersFile file = learner.begins().writes("mer", MINE).takesAlong();

        String registration = lms.suspendData().split("\\|")[2];
        assertThat(file.text()).contains(MINE).doesNotContain("berg", registration);
    }

    @Test
    void whatStandsHereStaysAndTheOtherVersionIsOfferedBesideIt() {
        Learner learner = stage.device().open(stage.lms("o05"));
        AnswersFile file = learner.begins().writes("mer", MINE).takesAlong().with(MINE, OTHER);

        learner.readsIn(file);

        assertThat(learner.text("mer")).isEqualTo(MINE);
        learner.begins();
        assertThat(learner.field("mer").locator("[data-part='draft']")).containsText(OTHER);
        learner.presses(Messages.text("draft-use"));
        assertThat(learner.text("mer")).isEqualTo(OTHER);
        assertThat(learner.field("mer").locator("[data-part='draft']")).containsText(MINE);
    }

    @Test
    void aFileThatBelongsElsewhereOrIsDamagedChangesNothing() {
        Lms lms = stage.lms("o05");
        Learner learner = stage.device().open(lms);
        AnswersFile file = learner.begins().writes("mer", MINE).takesAlong();
        learner.seesSaveStatus("saved-in-lms");
        String kept = lms.suspendData();

        learner.readsIn(new AnswersFile("brev.json", "Hej!")).seesNotice("import-not-ours");
        learner.readsIn(file.with("\"o05\"", "\"o06\"")).seesNotice("import-other");
        learner.readsIn(file.with("\"v\": 1", "\"v\": 2")).seesNotice("import-newer");
        learner.readsIn(file.with(MINE, "a|b")).seesNotice("import-damaged");

        assertThat(learner.text("mer")).isEqualTo(MINE);
        assertThat(lms.suspendData()).isEqualTo(kept);
        assertThat(learner.problems()).isEmpty();
    }

    @Test
    void aFileOfAnExerciseThatIsDoneGivesTheTextButNoCompletion() {
        Learner learner = stage.device().open(stage.lms("r06"));
        learner.begins();
        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }
        AnswersFile file = learner.takesAlong();
        Lms elsewhere = stage.lms("r06");

        Learner other = stage.device().open(elsewhere).readsIn(file).seesNotice("import-uncounted");

        assertThat(other.answers()).isEqualTo(learner.answers());
        other.closesTab();
        assertThat(elsewhere.status()).isEqualTo("incomplete");
    }

    /** Without when it was made, and when the round was. */
    private static String answersIn(AnswersFile file) {
        return file.text().substring(file.text().indexOf("\"answers\""));
    }
}
