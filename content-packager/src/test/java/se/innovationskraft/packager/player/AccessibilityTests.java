package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.player.stage.Blocks;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of every screen of every exercise: with axe in light, in dark and when shared, and where there is little room. */
class AccessibilityTests {

    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    /** So that no field lies half under it, which axe would take for a small field. */
    private static final String NO_BAR_STAYS = ".top-bar { position: static !important; }";

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest(name = "{0}")
    @MethodSource("se.innovationskraft.packager.player.Extent#looked")
    void everyScreenIsSoundInEveryLightAndFitsWhereThereIsLittleRoom(String exerciseId) {
        Learner learner = open(exerciseId, WIDE);
        Axe axe = new Axe(learner.page());
        LittleRoom room = new LittleRoom(learner.page());
        List<String> problems = new ArrayList<>();

        visitsEveryScreen(learner, () -> {
            problems.addAll(named(learner, "light", axe::violations));
            problems.addAll(named(learner, "dark", () -> inDark(learner, axe)));
            problems.addAll(named(learner, "shared", () -> whenShared(learner, axe::violationsButOfColours)));
            problems.addAll(named(learner, "little room", room::problems));
        });

        assertThat(problems).isEmpty();
    }

    @Test
    void axeFindsNothingInAnyBlockWhenTheScreenIsNarrowAndWhenItIsShared() {
        Learner learner = open(Blocks.EXERCISE, NARROW);
        Axe axe = new Axe(learner.page());
        List<String> problems = new ArrayList<>();

        visitsEveryScreen(learner, () -> {
            problems.addAll(named(learner, "narrow", axe::violations));
            problems.addAll(named(learner, "narrow and shared", () -> whenShared(learner, axe::violations)));
        });

        assertThat(problems).isEmpty();
    }

    private Learner open(String exerciseId, int width) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setBypassCSP(true).setViewportSize(width, HIGH);
        Learner learner = stage.device(options).openOutside(stage.lms(exerciseId));
        learner.page().addStyleTag(new Page.AddStyleTagOptions().setContent(NO_BAR_STAYS));
        return learner;
    }

    /** The start screen as it is first met, every step filled in, and the last screen; of ten sittings the first. */
    private static void visitsEveryScreen(Learner learner, Runnable look) {
        learner.find("details.prepare summary").click();
        look.run();
        learner.begins();
        while (isStep(learner)) {
            learner.fillsTheStep();
            look.run();
            learner.goesOn();
        }
        look.run();
    }

    private static boolean isStep(Learner learner) {
        return !List.of("start", "done").contains(learner.screen());
    }

    private static List<String> inDark(Learner learner, Axe axe) {
        learner.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        List<String> violations = axe.violationsOfColours();
        learner.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return violations;
    }

    /** Nothing where it cannot be shared. */
    private static List<String> whenShared(Learner learner, Supplier<List<String>> look) {
        if (learner.find(".shared-bar").count() == 0) {
            return List.of();
        }
        learner.find("html").evaluate("page => page.classList.add('shared')");
        List<String> violations = look.get();
        learner.find("html").evaluate("page => page.classList.remove('shared')");
        return violations;
    }

    private static List<String> named(Learner learner, String look, Supplier<List<String>> problems) {
        return problems.get().stream()
                .map(problem -> "%s, %s: %s".formatted(learner.screen(), look, problem))
                .toList();
    }
}
