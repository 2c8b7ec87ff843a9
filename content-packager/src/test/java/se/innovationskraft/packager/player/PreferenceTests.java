package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests that a page follows what people have asked their device for, and that axe finds nothing in its menus. */
class PreferenceTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"o01, 320", "o01, 1280", "o09, 1280", "regional-utveckling/o08, 320"})
    void axeFindsNothingInAnyOpenMenuInLightOrDark(String exerciseId, int width) {
        Learner learner = open(exerciseId, asked().setViewportSize(width, 720));
        learner.begins().fillsTheStep().goesOn();
        Axe axe = new Axe(learner.page());
        List<String> violations = new ArrayList<>();

        for (Locator menu : learner.find(".menu > details").all()) {
            menu.locator("summary").first().click();
            menu.locator("details > summary").all().forEach(Locator::click);
            violations.addAll(axe.violations());
            paints(learner, ColorScheme.DARK);
            violations.addAll(axe.violations());
            paints(learner, ColorScheme.LIGHT);
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void whoAsksForLessMotionSeesNone() {
        Learner learner = open("o05", asked());

        assertThat(learner.find("*").evaluateAll("""
                        all => all.filter((element) => {
                          const { transitionDuration, animationName } = getComputedStyle(element);
                          return transitionDuration !== '0s' || animationName !== 'none';
                        }).length
                        """)).isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void whoAsksForMoreContrastGetsTheMostThereIs(ColorScheme scheme) {
        Learner learner = open("o05", asked().setContrast(Contrast.MORE).setColorScheme(scheme));
        List<String> inkAndPaper = List.of("rgb(0, 0, 0)", "rgb(255, 255, 255)");

        Object colours = learner.find("html").evaluate("""
                page => [getComputedStyle(page).color, getComputedStyle(page).backgroundColor].sort()
                """);

        assertThat(colours).isEqualTo(inkAndPaper);
        assertThat(new Axe(learner.page()).violations()).isEmpty();
    }

    @Test
    void theMapIsDrawnInTheColoursThatTheDeviceForces() {
        Learner learner =
                open("o05", asked().setForcedColors(ForcedColors.ACTIVE).setColorScheme(ColorScheme.DARK));
        learner.begins().fillsTheStep().goesOn();
        learner.find(".menu > details > summary").nth(2).click();

        Object colours = learner.part("map").first().evaluate("""
                map => {
                  const style = (name) => getComputedStyle(map.querySelector(name));
                  return [style('.check').stroke, style('.inked').fill];
                }
                """);

        assertThat(colours).isEqualTo(List.of("rgb(0, 0, 0)", "rgb(255, 255, 255)"));
    }

    private static Browser.NewContextOptions asked() {
        return new Browser.NewContextOptions().setBypassCSP(true);
    }

    private static void paints(Learner learner, ColorScheme scheme) {
        learner.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private Learner open(String exerciseId, Browser.NewContextOptions options) {
        return stage.device(options).openOutside(stage.lms(exerciseId));
    }
}
