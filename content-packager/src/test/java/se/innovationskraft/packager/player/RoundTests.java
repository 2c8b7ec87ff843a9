package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of *Kör igen*: a new round on a new day, with the old one kept. */
class RoundTests {

    @RegisterExtension
    final Stage stage = new Stage();

    /** Moodle opens what is completed in review mode, others in normal mode. */
    @ParameterizedTest
    @ValueSource(strings = {"normal", "review"})
    void aSecondRoundIsEmptyAndTheFirstIsListedWithItsDate(String modeAfterwards) {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        device.isOn(LocalDate.of(2026, 3, 4));
        finishes(device.open(lms), "Vad jag lärde mig i våras").closesTab();
        lms.behave(Conduct.STRICT.inMode(modeAfterwards));
        device.isOn(LocalDate.of(2026, 10, 12));

        Learner learner = device.open(lms);
        assertThat(learner.screen()).isEqualTo("start");
        assertThat(learner.part("rounds")).containsText("4 mars 2026");
        learner.runsAgain().goesOnTo("reflektera");
        assertThat(learner.text("lart")).isEmpty();
        learner.writes("lart", "Vad jag lärde mig i höstas").closesTab();

        assertThat(lms.status()).isEqualTo("completed");
        Learner again = device.open(lms);
        assertThat(again.text("lart")).isEqualTo("Vad jag lärde mig i höstas");
        again.goesOn();
        assertThat(again.screen()).isEqualTo("done");
        again.closesTab();
        assertThat(lms.status()).isEqualTo("completed");
        assertThat(device.open(lms).part("rounds"))
                .containsText(Pattern.compile("4 mars 2026.*12 oktober 2026", Pattern.DOTALL));
    }

    @Test
    void anEarlierRoundCanBeReadButNotChanged() {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        finishes(device.open(lms), "Vad jag lärde mig").closesTab();

        Learner learner = device.open(lms);
        learner.find("details[data-round='1'] summary").click();

        assertThat(learner.find("details[data-round='1']")).containsText("Vad jag lärde mig");
        assertThat(learner.find("details[data-round='1'] textarea")).hasCount(0);
    }

    @Test
    void aSecondRoundCanBeginRightAfterTheFirst() {
        Lms lms = stage.lms("o05");
        Learner learner = finishes(stage.device().open(lms), "Vad jag lärde mig");

        learner.runsAgain().goesOnTo("reflektera");

        assertThat(learner.text("lart")).isEmpty();
        assertThat(lms.status()).isEqualTo("completed");
    }

    private static Learner finishes(Learner learner, String reflection) {
        learner.begins().goesOnTo("reflektera").writes("lart", reflection).goesOn();
        assertThat(learner.screen()).isEqualTo("done");
        return learner;
    }
}
