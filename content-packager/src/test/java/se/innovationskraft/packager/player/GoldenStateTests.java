package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests that what learners wrote in any published version is there in this one. */
class GoldenStateTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest(name = "{0}")
    @MethodSource("se.innovationskraft.packager.player.GoldenState#all")
    void showsWhatWasWrittenThen(GoldenState golden) {
        GoldenState.Sight then = golden.sight();
        Lms lms = stage.lms(golden.exerciseId());
        lms.hold(golden.suspendData(), then.status());

        Learner learner = stage.device().open(lms);

        assertThat(learner.screen()).isEqualTo(then.screen());
        assertThat(learner.answers()).isEqualTo(then.answers());
        assertThat(learner.find("[data-notice-id='state-damaged']")).hasCount(0);
        while (!learner.screen().equals("start")) {
            learner.goesBack();
        }
        for (String text : then.earlier()) {
            assertThat(learner.part("rounds")).containsText(text);
        }
        assertThat(lms.status()).isEqualTo(then.status());
    }
}
