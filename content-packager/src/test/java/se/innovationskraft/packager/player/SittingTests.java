package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of an exercise that is done in ten sittings on different days. */
class SittingTests {

    private static final int SITTINGS = 10;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void theOverviewShowsWhichCardsAreDone() {
        Lms lms = stage.lms("o09");
        Device device = stage.device();
        device.isOn(LocalDate.of(2026, 3, 4));
        Learner first = device.open(lms);
        doesACard(first.begins(), "Tidig vår");
        first.seesNotice("sitting-finished");
        first.closesTab();
        device.isOn(LocalDate.of(2026, 3, 11));

        Learner second = device.open(lms);
        assertThat(second.screen()).isEqualTo("start");
        assertThat(state(second, 1)).hasText(Messages.text("sitting-done"));
        assertThat(state(second, 2)).hasText(Messages.text("sitting-not-begun"));
        doesACard(second.begins(), "En vecka senare");
        second.closesTab();

        Learner third = device.open(lms);
        assertThat(state(third, 1)).hasText(Messages.text("sitting-done"));
        assertThat(state(third, 2)).hasText(Messages.text("sitting-done"));
        assertThat(state(third, 3)).hasText(Messages.text("sitting-not-begun"));
        third.opensSitting(1);
        assertThat(third.find("[data-screen='step']:not([hidden]) textarea").first())
                .hasValue("Tidig vår");
        assertThat(lms.status()).isEqualTo("incomplete");
    }

    @Test
    void tenCardsMakeItCompletedAndNotNine() {
        Lms lms = stage.lms("o09");
        Learner learner = stage.device().open(lms);
        for (int sitting = 1; sitting < SITTINGS; sitting++) {
            doesACard(learner.begins(), "Kort " + sitting);
            assertThat(learner.screen()).isEqualTo("start");
            assertThat(lms.status()).isEqualTo("incomplete");
        }
        doesACard(learner.begins(), "Sista kortet");

        assertThat(learner.screen()).isEqualTo("done");
        assertThat(lms.status()).isEqualTo("completed");
    }

    @Test
    void aCardThatWasLeftHalfWayIsGoneOnWith() {
        Lms lms = stage.lms("o09");
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.opensSitting(4).goesOn();
        String screen = learner.screen();
        learner.closesTab();

        Learner again = device.open(lms);

        assertThat(again.screen()).isEqualTo(screen).endsWith(".4");
    }

    /** Writes in the first step and goes through the rest. */
    private static void doesACard(Learner learner, String text) {
        learner.find("[data-screen='step']:not([hidden]) textarea").first().fill(text);
        String card = cardOf(learner.screen());
        while (cardOf(learner.screen()).equals(card)) {
            learner.goesOn();
        }
    }

    private static String cardOf(String screen) {
        return screen.substring(screen.lastIndexOf('.') + 1);
    }

    private static Locator state(Learner learner, int sitting) {
        return learner.find("li[data-sitting='" + sitting + "'] [data-part='sitting-state']");
    }
}
