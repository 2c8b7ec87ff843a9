package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests with nothing but a keyboard. */
class KeyboardTests {

    private static final int MOST_TABS = 60;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void anExerciseCanBeBegunFilledInAndFinished() {
        Lms lms = stage.lms("o03");
        Learner learner = stage.device().openOutside(lms);
        Keyboard keyboard = learner.page().keyboard();

        tabsTo(learner, "[data-action='begin']");
        keyboard.press("Enter");
        tabsTo(learner, "[data-item='fraga'] textarea");
        keyboard.type("Hur kan vi göra väntan på bygglov lättare?");
        goesOn(learner);
        tabsTo(learner, "[data-item='kort'] [data-action='draw']");
        keyboard.press("Space");
        goesOn(learner);
        tabsTo(learner, "[data-item='ideer'] li:nth-child(1) input");
        keyboard.type("Ring upp i stället");
        goesOn(learner);
        tabsTo(learner, "[data-item='kort2'] [data-part='own'] summary");
        keyboard.press("Enter");
        tabsTo(learner, "[data-item='kort2'] [data-part='own'] input");
        keyboard.type("En busschaufför");
        tabsTo(learner, "[data-item='kort2'] [data-action='use-own']");
        keyboard.press("Enter");
        goesOn(learner);
        tabsTo(learner, "[data-item='vald'] textarea");
        keyboard.type("Ring upp");
        goesOn(learner);

        assertThat(learner.screen()).isEqualTo("done");
        assertThat(learner.part("summary").innerText()).contains("Ring upp i stället", "En busschaufför");
    }

    @Test
    void aLevelIsChosenWithTheArrows() {
        Learner learner = stage.device().openOutside(stage.lms("sjalvskattning"));
        Keyboard keyboard = learner.page().keyboard();
        tabsTo(learner, "[data-action='begin']");
        keyboard.press("Enter");
        goesOn(learner);

        tabsTo(learner, "[data-item='kultur'] input");
        keyboard.press("Space");
        keyboard.press("ArrowDown");

        assertThat(learner.field("kultur").locator("input:checked").inputValue())
                .isEqualTo("2");
    }

    private static void goesOn(Learner learner) {
        String before = learner.screen();
        tabsTo(learner, "[data-action='next']");
        learner.page().keyboard().press("Enter");
        assertThat(learner.screen()).isNotEqualTo(before);
    }

    /** Every stop on the way must be seen: a focus that cannot be seen helps nobody. */
    private static void tabsTo(Learner learner, String selector) {
        for (int tabs = 0; tabs <= MOST_TABS; tabs++) {
            if ((boolean) learner.page().evaluate("selector => document.activeElement.matches(selector)", selector)) {
                assertThat(learner.find(":focus").isVisible()).isTrue();
                return;
            }
            learner.page().keyboard().press("Tab");
        }
        throw new AssertionError("Tab never reaches " + selector + " on the screen " + learner.screen());
    }
}
