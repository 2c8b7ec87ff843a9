package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.stage.KeyboardLearner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of a whole exercise with nothing but a keyboard. */
class KeyboardTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void anExerciseCanBeBegunFilledInAndFinished() {
        KeyboardLearner learner = new KeyboardLearner(stage.device().openOutside(stage.lms("o03")));

        learner.begins().goesTo("fraga", "textarea").types("Hur kan vi göra väntan på bygglov lättare?");
        learner.goesOn().goesTo("kort", "[data-action='draw']").presses("Space");
        learner.goesOn().goesTo("ideer", "li:nth-child(1) input").types("Ring upp i stället");
        learner.goesOn().goesTo("kort2", "[data-part='own'] summary").presses("Enter");
        learner.goesTo("kort2", "[data-part='own'] input").types("En busschaufför");
        learner.goesTo("kort2", "[data-action='use-own']").presses("Enter");
        learner.goesOn().goesTo("vald", "textarea").types("Ring upp");
        learner.goesOn();

        assertThat(learner.sees().screen()).isEqualTo("done");
        assertThat(learner.sees().part("summary").innerText()).contains("Ring upp i stället", "En busschaufför");
    }
}
