package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.localise.LocalLayerReader;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;

/** A municipality's own layer in the browser: all of it, none of it, and when something in it is wrong. */
class LocalLayerTests {

    private static final String NAME = "Exempelviks kommun";
    private static final String ACTION_COLOUR =
            "() => getComputedStyle(document.documentElement)" + ".getPropertyValue('--action').trim()";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void theStartScreenShowsWhoseItIs() {
        Learner learner = stage.device().open(stage.lms("o05", example()));

        assertThat(learner.part("local-introduction")).containsText(NAME);
        assertThat(learner.part("local-introduction").locator("li")).hasCount(3);
        assertThat(learner.part("local-introduction").locator("strong").nth(1))
                .hasText("Det är tillåtet att misslyckas");
        assertThat(learner.part("local-introduction").locator("a"))
                .hasAttribute("href", "mailto:hr@exempelvik.example");
        assertThat(learner.part("logo")).isVisible();
        assertThat(learner.part("logo")).hasAttribute("alt", NAME);
        assertThat(learner.part("logo").evaluate("picture => picture.decode().then(() => picture.naturalWidth)"))
                .isEqualTo(200);
        assertThat(learner.problems()).isEmpty();
    }

    @Test
    void thePreparationGetsTheLocalCaseTheLinksAndTheWayForIdeas() {
        Learner learner = stage.device().open(stage.lms("o05", example()));
        learner.find("details.prepare summary").click();

        Locator afterExample = learner.find("[data-section='example'] + section");
        assertThat(afterExample.locator("h2")).hasText(Messages.text("local-case", NAME));
        assertThat(afterExample).containsText("två timmar i veckan");
        Locator afterNext = learner.find("[data-section='next'] + section");
        assertThat(afterNext.locator("h2")).hasText(Messages.text("local-further", NAME));
        assertThat(afterNext.locator("a"))
                .hasText(new String[] {"Idéviken", "Så avslutar du en rutin", "Innovationsplanen 2026–2030"});
        assertThat(learner.find("details.prepare")).not().containsText("Förskolan Måsen");
    }

    @Test
    void theLastScreenTellsWhereItGoesOnAndWhatComesNext() {
        Learner learner = stage.device().open(stage.lms("o16", example())).begins();
        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }
        assertThat(learner.find(".done [data-local='further']")).containsText("svar inom två veckor");
        assertThat(learner.find(".done [data-local='further'] li")).hasCount(1);
        assertThat(learner.find(".done [data-local='further']")).not().containsText(Messages.pattern("local-next"));

        Learner earlier = stage.device().open(stage.lms("o05", example()));
        assertThat(earlier.find(".done [data-local='further']"))
                .containsText(
                        Messages.text("local-next", Packages.exercise("o03").title()));
    }

    @Test
    void ownWordsStandInTheTextButNeverInWhatSomebodyWrites() {
        Lms lms = stage.lms("o05", example());
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.find("details.prepare summary").click();

        assertThat(learner.find("[data-section='roles']")).containsText("Be gärna en medarbetare läsa");
        assertThat(learner.find("[data-section]").filter(new Locator.FilterOptions().setHasText("kollega")))
                .hasCount(0);
        assertThat(learner.find("[data-local='words']"))
                .hasText(Messages.text("local-words", NAME, Messages.text("local-word", "medarbetare", "kollega")));
        learner.begins().writes("mer", "Jag frågar en kollega.").goesOn();
        learner.closesTab();

        assertThat(device.open(lms).text("mer")).isEqualTo("Jag frågar en kollega.");
        assertThat(lms.suspendData()).contains("en kollega");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void ownColoursAreUsedInBothSchemesAndAxeFindsNothing(ColorScheme scheme) {
        Learner learner = openOutside(example(), scheme, 1280);
        String action = scheme == ColorScheme.LIGHT ? "#00567a" : "#8ecdf0";
        assertThat(learner.page().evaluate(ACTION_COLOUR)).isEqualTo(action);
        learner.find("details.prepare summary").click();

        assertThat(violations(learner)).isEmpty();
        learner.begins();
        while (!learner.screen().equals("done")) {
            assertThat(violations(learner)).isEmpty();
            learner.fillsTheStep().goesOn();
        }
        assertThat(violations(learner)).isEmpty();
    }

    @Test
    void nothingScrollsSidewaysWhenTheScreenIsNarrow() {
        Learner learner = openOutside(example(), ColorScheme.LIGHT, 320);
        learner.find("details.prepare summary").click();

        assertThat(learner.page().evaluate("() => document.scrollingElement.scrollWidth"))
                .isEqualTo(320);
    }

    @Test
    void anEmptyLayerLeavesThePageAsItIs() {
        Learner learner = openOutside(LocalLayer.NEUTRAL, ColorScheme.LIGHT, 1280);

        assertThat(learner.part("local-introduction")).isHidden();
        assertThat(learner.part("logo")).isHidden();
        assertThat(learner.find("[data-local]:not(:empty)")).hasCount(0);
        assertThat(learner.page().evaluate(ACTION_COLOUR)).isEqualTo("#0b5d57");
        assertThat(learner.problems()).isEmpty();
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                        "\"name\": 5",
                        "\"introduction\": {\"a\": 1}",
                        "\"introduction\": \"%s\"".formatted("å".repeat(100_000)),
                        "\"logo\": \"logo.svg\"",
                        "\"terms\": \"kollega\"",
                        "\"terms\": {\"kollega\": null}",
                        "\"cases\": [\"a\"]",
                        "\"links\": {\"o05\": [{\"text\": \"a\", \"address\": \"javascript:window.hit=1\"}]}",
                        "\"ideas\": false",
                        "\"team\": 1",
                        "\"plan\": []",
                        "\"accessibility\": {}",
                        "\"colours\": {\"light\": {\"action\": \"#ffffff\", \"theme\": \"url(https://a.example)\"}}",
                        "\"order\": [\"o05\"]")
                .map(setting -> Arguments.argumentSet(setting.substring(0, Math.min(60, setting.length())), setting));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void aWrongValueIsLeftOutAndSaidOnceInTheConsole(String setting) {
        Learner learner = openOutside(raw("{" + setting + "}"), ColorScheme.LIGHT, 1280);

        assertThat(learner.part("begin")).isVisible();
        assertThat(learner.part("local-introduction")).isHidden();
        assertThat(learner.find("[data-local]:not(:empty)")).hasCount(0);
        assertThat(learner.page().evaluate(ACTION_COLOUR)).isEqualTo("#0b5d57");
        assertThat(learner.problems()).singleElement().asString().startsWith("local.js: ");
    }

    @Test
    void nothingInAHostileLayerIsRunOrFetched() {
        String evil = "<img src=x onerror=window.hit=1><script>window.hit=1</script>";
        Learner learner = openOutside(raw("""
                        {"__proto__": {"name": "Ond kommun", "bridge": "javascript:window.hit=1", "installKey": "a"},
                         "constructor": 1, "name": "%1$s", "introduction": "[a](javascript:window.hit=1) **%1$s**",
                         "logo": {"alt": "\\" onerror=\\"window.hit=1"}, "ideas": "[b](https://a.example/%1$s)",
                         "terms": {"och": "%1$s"}, "cases": {"o05": "%1$s", "__proto__": "c"},
                         "order": [{"id": "o05", "title": "a"}, {"id": "o03", "title": "<b>Nästa</b>"}],
                         "colours": {"light": {"action": "#000000;background:url(https://a.example)"}}}
                        """.formatted(evil)), ColorScheme.LIGHT, 1280);
        learner.find("details.prepare summary").click();

        assertThat(learner.part("local-introduction")).containsText("onerror=window.hit=1");
        assertThat(learner.find(".done [data-local='further']")).containsText("<b>Nästa</b>");
        assertThat(learner.page().evaluate("() => window.hit")).isNull();
        assertThat(learner.page().evaluate("() => document.scripts.length")).isEqualTo(3);
        assertThat(learner.find("[href^='javascript:']")).hasCount(0);
        assertThat(learner.addresses()).noneMatch(address -> address.contains("a.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"window.LOCAL = null", "window.LOCAL = 'a'", "window.LOCAL = [1]", "window.LOCAL = {"})
    void aFileThatIsNoLayerAtAllLeavesThePageAsItIs(String script) {
        Lms lms = stage.lms("o05");
        Device device = stage.device();
        device.gets("local.js", script);
        Learner learner = device.openOutside(lms);

        assertThat(learner.part("begin")).isVisible();
        assertThat(learner.find("[data-local]:not(:empty)")).hasCount(0);
    }

    @Test
    void theFirstScreenIsUsedWhileTheLayerIsStillOnItsWay() {
        Lms lms = stage.lms("o05", example());
        Device device = stage.device();
        device.waitsFor("local.js");
        Page page = device.newTab();
        page.navigate(lms.packageAddress(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

        page.locator("[data-action='begin']").click();
        page.locator("[data-item='mer'] textarea").fill("Jag hann före");

        assertThat(page.locator("[data-part='save-status']")).hasText(Messages.pattern("saved-on-device"));
    }

    private Learner openOutside(LocalLayer layer, ColorScheme scheme, int width) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBypassCSP(true)
                .setColorScheme(scheme)
                .setViewportSize(width, 720);
        return stage.device(options).openOutside(stage.lms("o05", layer));
    }

    private static List<String> violations(Learner learner) {
        return new Axe(learner.page()).violations();
    }

    /** The one in the guide for HR. */
    private static LocalLayer example() {
        return new LocalLayerReader(
                        Stream.of("start", "o03", "o05", "o16")
                                .collect(Collectors.toMap(
                                        id -> id, id -> Packages.exercise(id).title())),
                        name -> Optional.of(read(name)))
                .read("kommun.json", read("kommun.json"))
                .layer()
                .orElseThrow();
    }

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "doc", "exempel", name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static LocalLayer raw(String json) {
        return new LocalLayer(json, Optional.empty());
    }
}
