package se.innovationskraft.packager.player.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of a test run. */
final class Chromium implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    /** Chromium gives every window two pages of its own for its address bar, which nobody sees and all wait for. */
    private static final String NO_ADDRESS_BAR = "WebUIOmniboxPopup,WebUIOmniboxAimPopup";

    /** What Playwright turns off, to the letter: naming features of our own takes the place of its list. */
    private static final String AS_PLAYWRIGHT =
            "AvoidUnnecessaryBeforeUnloadCheckSync,BoundaryEventDispatchTracksNodeRemoval,"
                    + "DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,"
                    + "PaintHolding,ThirdPartyStoragePartitioning,BlockOriginHeaderModificationOnRedirect,Translate,AutoDeElevate,"
                    + "OptimizationHints";

    private static final List<String> QUIETLY = List.of(
            "--disable-features=" + NO_ADDRESS_BAR + "," + AS_PLAYWRIGHT,
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        if (!Files.isExecutable(EXECUTABLE)) {
            throw new IllegalStateException(
                    "There is no browser at " + EXECUTABLE + ". Run bin/test: it installs Chromium, then the tests.");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setChromiumSandbox(false)
                        .setArgs(QUIETLY));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
