package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.lms.ApiCall;
import se.innovationskraft.packager.player.lms.Conduct;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.lms.LmsSite;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of the package that tries an LMS: what it says of LMSs whose ways are known. */
class ProbeTests {

    private static final String CODE = "[data-part='code']";
    private static final String SHOW = "[data-action='show-result']";
    private static final String ASK = "[data-action='ask-bridge']";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void aStrictLmsKeepsAllThatTheExercisesNeed() {
        Lms lms = lms("scorm12", LocalLayer.NEUTRAL);
        Page page = stage.device().newTab();
        open(page, lms);
        assertThat(row(page, "text")).containsText("4\u00a0096");
        assertThat(inside(page).locator(CODE)).isHidden();
        close(page, lms);
        assertThat(lms.status()).isEqualTo("incomplete");

        open(page, lms);
        assertThat(inside(page).locator(CODE)).hasValue(code("T1-12-4096-AMINSCRT-B0"));
        close(page, lms);
        assertThat(lms.status()).isEqualTo("completed");

        open(page, lms);
        assertThat(inside(page).locator(CODE)).hasValue(code("T1-12-4096-AMINSCRT-B0"));
        close(page, lms);
        assertThat(lms.calls())
                .as("nothing of the learner's is written")
                .filteredOn(ApiCall::writes)
                .allSatisfy(call -> assertThat(call.values().toString()).doesNotContain("oberg", "Öberg"));
        assertThat(lms.missing()).isEmpty();
    }

    @Test
    void eachWayOfAnLmsHasItsCode() {
        Page page = stage.device().newTab();
        assertThat(codeOf(page, roomFor(255), false)).matches(code("T1-12-255-AMINSCRT-B0"));
        assertThat(codeOf(page, roomFor(3_600), false)).matches(code("T1-12-3600-AMINSCRT-B0"));
        assertThat(codeOf(page, Conduct.STRICT.droppingEverything(), false)).matches(code("T1-12-0-AMINxxxx-B0"));
        assertThat(codeOf(page, Conduct.STRICT, true)).matches(code("T1-12-4096-AMINSCRx-B0"));
    }

    @ParameterizedTest
    @CsvSource({"scorm2004-3, T1-23", "scorm2004-4, T1-24"})
    void anLmsOf2004KeepsFarMore(String format, String begins) {
        Lms lms = lms(format, LocalLayer.NEUTRAL);
        Page page = stage.device().newTab();
        open(page, lms);
        close(page, lms);
        open(page, lms);
        assertThat(inside(page).locator(CODE)).hasValue(code(begins + "-24000-AMINSCRT-B0"));
        close(page, lms);
        assertThat(lms.status()).isEqualTo("completed");

        open(page, lms);
        assertThat(row(page, "mode")).hasAttribute("data-mark", "good");
        assertThat(inside(page).locator(CODE)).hasValue(code(begins + "-24000-AMINSCRT-B0"));
        close(page, lms);
        assertThat(lms.status()).isEqualTo("completed");
    }

    @Test
    void anLmsThatCallsItCompletedByItselfIsToldOf() {
        Lms lms = lms("scorm12", LocalLayer.NEUTRAL);
        Page page = stage.device().newTab();
        open(page, lms);
        close(page, lms);
        lms.hold(lms.suspendData(), "completed");
        open(page, lms);
        assertThat(row(page, "status")).hasAttribute("data-mark", "care");
        assertThat(inside(page).locator(CODE)).hasValue(code("T1-12-4096-AGINKCRT-B0"));
    }

    @Test
    void withoutAnLmsThatAnswersItSaysSoAtOnce() {
        Page page = stage.device().newTab();
        for (Map.Entry<Conduct.Api, String> expected : Map.of(
                        Conduct.Api.MISSING, "T1-12-0-xxxxxxxx-B0", Conduct.Api.THROWS, "T1-12-0-Fxxxxxxx-B0")
                .entrySet()) {
            Lms lms = lms("scorm12", LocalLayer.NEUTRAL);
            lms.behave(Conduct.STRICT.withApi(expected.getKey()));
            open(page, lms);
            assertThat(inside(page).locator(CODE)).hasValue(code(expected.getValue()));
            lms.close();
        }
    }

    @Test
    void lookingAsAPreviewAsksForAParticipantAndWritesNothing() {
        Lms lms = lms("scorm12", LocalLayer.NEUTRAL);
        lms.behave(Conduct.STRICT.inMode("browse"));
        Page page = stage.device().newTab();
        open(page, lms);
        assertThat(inside(page).locator("#preview")).isVisible();
        assertThat(inside(page).locator(CODE)).isHidden();
        close(page, lms);
        assertThat(lms.calls()).noneMatch(ApiCall::writes);
    }

    @Test
    void theBridgeIsAskedOnlyByAButtonThatSaysWhere() {
        String bridge = "https://bok.kommun.example";
        LocalLayer layer = new LocalLayer(
                "{\"org\": \"kommun\", \"name\": \"Exempelkommun\", \"bridge\": \"%s\"}".formatted(bridge),
                Optional.empty());
        LmsSite site = stage.site(bridge);
        Lms lms = new Lms(site, "innovationskraft-testpaket", Packages.probe("scorm12", layer));
        Page page = stage.device().newTab();
        page.route(bridge + "/**", route -> {
            assertThat(route.request().headers()).doesNotContainKeys("authorization", "cookie", "referer");
            route.fulfill(new Route.FulfillOptions()
                    .setHeaders(Map.of("access-control-allow-origin", "*"))
                    .setBody("{\"version\": []}"));
        });
        open(page, lms);
        assertThat(inside(page).locator(".kicker")).containsText("Exempelkommun");
        assertThat(inside(page).locator(ASK)).hasText("Fråga " + bridge);
        assertThat(row(page, "bridge")).hasAttribute("data-mark", "waits");
        inside(page).locator(SHOW).click();
        assertThat(inside(page).locator(CODE)).hasValue(code("T1-12-0-AMINxxxx-B0"));

        inside(page).locator(ASK).click();

        assertThat(row(page, "bridge")).hasAttribute("data-mark", "good");
        assertThat(inside(page).locator(CODE)).hasValue(code("T1-12-0-AMINxxxx-B1"));
        close(page, lms);
    }

    @Test
    void axeFindsNothingAndTheKeyboardIsEnough() {
        Lms lms = lms("scorm12", LocalLayer.NEUTRAL);
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = stage.device(new Browser.NewContextOptions()
                            .setBypassCSP(true)
                            .setViewportSize(320, 640)
                            .setColorScheme(scheme))
                    .newTab();
            page.navigate(lms.packageAddress());
            assertThat(new Axe(page).violations()).isEmpty();
            assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            page.close();
        }
        Page page = stage.device().newTab();
        open(page, lms);
        inside(page).locator(".skip-link").press("Tab");
        page.keyboard().press("Enter");
        assertThat(inside(page).locator("[data-part='result-heading']")).isFocused();
        page.keyboard().press("Tab");
        assertThat(inside(page).locator(CODE)).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(inside(page).locator("[data-part='copied']")).not().isEmpty();
        close(page, lms);
    }

    /** What two visits to an LMS come to. */
    private String codeOf(Page page, Conduct conduct, boolean losesFinish) {
        Lms lms = lms("scorm12", LocalLayer.NEUTRAL);
        lms.behave(conduct);
        open(page, lms);
        if (losesFinish) {
            page.evaluate("() => { API.LMSFinish = () => 'true'; }");
            page.navigate("about:blank");
        } else {
            close(page, lms);
        }
        open(page, lms);
        Locator show = inside(page).locator(SHOW);
        if (show.isVisible()) {
            show.click();
        }
        String code = inside(page).locator(CODE).inputValue();
        page.navigate("about:blank");
        lms.close();
        return code;
    }

    /** Room for so many characters in SCORM 1.2. */
    private static Conduct roomFor(int characters) {
        return Conduct.STRICT.withRoomFor(characters);
    }

    private Lms lms(String format, LocalLayer layer) {
        return new Lms(stage.site(), "innovationskraft-testpaket", Packages.probe(format, layer));
    }

    private static void open(Page page, Lms lms) {
        page.navigate(lms.playerAddress());
        assertThat(row(page, "bridge").locator("[data-part='found']")).not().isEmpty();
    }

    /** Leaves the page, and waits until the LMS has been told. */
    private static void close(Page page, Lms lms) {
        page.navigate("about:blank");
        lms.awaitFinish(lms.launch());
    }

    private static FrameLocator inside(Page page) {
        return page.frameLocator("#scorm_object");
    }

    private static Locator row(Page page, String name) {
        return inside(page).locator("[data-row='" + name + "']");
    }

    /** The code, whatever its check letters are. */
    private static Pattern code(String told) {
        return Pattern.compile(told + "-[2-9A-HJ-NP-Z]{2}");
    }
}
