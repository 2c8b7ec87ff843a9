package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.Gzip;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.lms.LmsSite;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;

/**
 * How soon a leader with a slow phone on a slow line can write, beside the same page without script, which nothing can
 * beat. Run by {@code bin/bench player}; never by the tests, for it measures time.
 */
class PlayerBench {

    private static final int CPU_SLOWDOWN = 4;
    private static final int LATENCY_MILLIS = 400;
    private static final int BYTES_PER_SECOND = 50_000;
    private static final int RUNS = 5;
    private static final int MOST_SCRIPT_BYTES = 12 * 1024;
    private static final int MOST_REQUESTS = 6;
    private static final double MOST_TIMES_THE_PLAIN_PAGE = 2;

    /** Presses *Börja* as soon as it can be pressed, in the page itself, so that no driver is waited for. */
    private static final String BEGINS_AT_ONCE = """
            const look = () => {
              const begin = document.querySelector('[data-action="begin"]');
              if (!begin || begin.hidden || !document.documentElement.classList.contains('js')) {
                return requestAnimationFrame(look);
              }
              begin.click();
              requestAnimationFrame(() => (window.firstStep = performance.now()));
            };
            requestAnimationFrame(look);
            """;

    private static final String FIRST_PAINT =
            "performance.getEntriesByName('first-contentful-paint').map((entry) => entry.startTime)[0]";

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest
    @ValueSource(strings = {"o16", "o05", "o01"})
    void firstStepComesSoon(String exerciseId) {
        Lms lms = stage.lms(exerciseId);
        List<Opening> plain = plainRuns(exerciseId);
        List<Opening> player = runs(lms, "window.firstStep");
        int script = Gzip.size(lms.packageFile("player.js")) + Gzip.size(lms.packageFile("local.js"));
        int requests = player.get(0).requests();
        double limit = median(plain, Opening::firstPaint);
        double firstStep = median(player, Opening::firstStep);

        System.out.printf(
                Locale.ROOT,
                "PLAYER %-4s script %5d B gzip (most %d)  requests %d (most %d)  first paint %4.0f ms"
                        + "  first step %4.0f ms  plain page %4.0f ms  ratio %.2f (most %.1f)%n",
                exerciseId,
                script,
                MOST_SCRIPT_BYTES,
                requests,
                MOST_REQUESTS,
                median(player, Opening::firstPaint),
                firstStep,
                limit,
                firstStep / limit,
                MOST_TIMES_THE_PLAIN_PAGE);
        assertThat(script).isLessThanOrEqualTo(MOST_SCRIPT_BYTES);
        assertThat(requests).isLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(firstStep / limit).isLessThanOrEqualTo(MOST_TIMES_THE_PLAIN_PAGE);
    }

    private List<Opening> plainRuns(String exerciseId) {
        Map<String, byte[]> files = new HashMap<>(Packages.unpacked(exerciseId, LocalLayer.NEUTRAL));
        files.computeIfPresent("index.html", (name, page) -> withoutScript(page));
        try (LmsSite site = new LmsSite();
                Lms lms = new Lms(site, "plain", files)) {
            return runs(lms, FIRST_PAINT);
        }
    }

    private static byte[] withoutScript(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceAll("<script[^>]*></script>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<Opening> runs(Lms lms, String lastSeen) {
        return IntStream.range(0, RUNS).mapToObj(run -> open(lms, lastSeen)).toList();
    }

    private Opening open(Lms lms, String lastSeen) {
        try (Device device = stage.device()) {
            Page page = device.newTab();
            slowDown(page);
            List<String> requests = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            page.addInitScript(BEGINS_AT_ONCE);
            page.navigate(lms.packageAddress());
            page.waitForFunction("() => " + FIRST_PAINT + " && " + lastSeen);
            return new Opening(requests.size(), millis(page, FIRST_PAINT), millis(page, lastSeen));
        }
    }

    private static double millis(Page page, String expression) {
        return ((Number) Objects.requireNonNull(page.evaluate(expression))).doubleValue();
    }

    private static void slowDown(Page page) {
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MILLIS);
        line.addProperty("downloadThroughput", BYTES_PER_SECOND);
        line.addProperty("uploadThroughput", BYTES_PER_SECOND);
        devTools.send("Network.emulateNetworkConditions", line);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", CPU_SLOWDOWN);
        devTools.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static double median(List<Opening> openings, ToDoubleFunction<Opening> measure) {
        return openings.stream()
                .mapToDouble(measure)
                .boxed()
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(openings.size() / 2);
    }

    /** One opening of the page, times in milliseconds from the navigation. */
    private record Opening(int requests, double firstPaint, double firstStep) {}
}
