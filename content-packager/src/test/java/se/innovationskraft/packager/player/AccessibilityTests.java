package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.player.stage.Blocks;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of every screen of some exercises with axe, and on the narrowest screen. */
class AccessibilityTests {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"o03", "o05", "o06", "o09", "o12", "sjalvskattning", "o98"})
    void axeFindsNothingOnAnyScreenInLightInDarkAndWhenShared(String exerciseId) {
        assertThat(violationsOnAnyScreen(exerciseId, WIDE)).isEmpty();
    }

    @Test
    void axeFindsNothingInAnyBlockWhenTheScreenIsNarrow() {
        assertThat(violationsOnAnyScreen(Blocks.EXERCISE, NARROW)).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"o01, 320", "o01, 1280", "o09, 1280", "regional-utveckling/o08, 320"})
    void axeFindsNothingInAnyOpenMenuInLightOrDark(String exerciseId, int width) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE);
        Learner learner = openOutside(exerciseId, options.setViewportSize(width, 720));
        learner.begins().fillsTheStep().goesOn();
        List<String> violations = new ArrayList<>();

        for (Locator menu : learner.find(".menu > details").all()) {
            menu.locator("summary").first().click();
            menu.locator("details > summary").all().forEach(Locator::click);
            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .flatMap(scheme -> violations(learner, scheme))
                    .forEach(violations::add);
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void whoAsksForLessMotionSeesNone() {
        Learner learner = openOutside("o05", new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));

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
        Learner learner = openOutside(
                "o05",
                new Browser.NewContextOptions().setContrast(Contrast.MORE).setColorScheme(scheme));
        List<String> inkAndPaper = List.of("rgb(0, 0, 0)", "rgb(255, 255, 255)");

        Object colours = learner.find("html").evaluate("""
                page => [getComputedStyle(page).color, getComputedStyle(page).backgroundColor].sort()
                """);

        assertThat(colours).isEqualTo(inkAndPaper);
        assertThat(violations(learner, scheme)).isEmpty();
    }

    @Test
    void theMapIsDrawnInTheColoursThatTheDeviceForces() {
        Learner learner = openOutside(
                "o05",
                new Browser.NewContextOptions()
                        .setForcedColors(ForcedColors.ACTIVE)
                        .setColorScheme(ColorScheme.DARK));
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

    private List<String> violationsOnAnyScreen(String exerciseId, int width) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE);
        Learner learner = openOutside(exerciseId, options.setViewportSize(width, 720));
        List<String> violations = new ArrayList<>();
        visitsEveryScreen(learner, () -> {
            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .flatMap(scheme -> violations(learner, scheme))
                    .forEach(violations::add);
            learner.find("html:has(.shared-bar)").all().forEach(page -> {
                page.evaluate("page => page.classList.add('shared')");
                violations(learner, ColorScheme.LIGHT).forEach(violations::add);
                page.evaluate("page => page.classList.remove('shared')");
            });
        });
        return violations;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"o03", "o05", "o09", "o12", "sjalvskattning", "o98"})
    void noScreenScrollsSidewaysWhenItIsNarrow(String exerciseId) {
        Learner learner = openOutside(exerciseId, new Browser.NewContextOptions().setViewportSize(NARROW, 640));
        List<String> tooWide = new ArrayList<>();

        visitsEveryScreen(learner, () -> {
            int width = (int) learner.page().evaluate("() => document.scrollingElement.scrollWidth");
            if (width > NARROW) {
                tooWide.add(learner.screen() + ": " + width);
            }
        });

        assertThat(tooWide).isEmpty();
    }

    private Learner openOutside(String exerciseId, Browser.NewContextOptions options) {
        Device device = stage.device(options);
        return device.openOutside(stage.lms(exerciseId));
    }

    /** The start screen as it is first met, every step filled in, and the last screen; of ten sittings the first. */
    private static void visitsEveryScreen(Learner learner, Runnable look) {
        learner.find("details.prepare summary").click();
        // nothing lies under the top bar that stays
        learner.page().evaluate("() => window.scrollTo(0, 0)");
        look.run();
        learner.begins();
        while (isStep(learner)) {
            look.run();
            learner.fillsTheStep().goesOn();
        }
        look.run();
    }

    private static boolean isStep(Learner learner) {
        return !List.of("start", "done").contains(learner.screen());
    }

    private static Stream<String> violations(Learner learner, ColorScheme scheme) {
        learner.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return new AxeBuilder(learner.page())
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> "%s, %s: %s %s"
                                .formatted(
                                        learner.screen(),
                                        scheme,
                                        rule.getId(),
                                        rule.getNodes().stream()
                                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                                .toList()));
    }
}
