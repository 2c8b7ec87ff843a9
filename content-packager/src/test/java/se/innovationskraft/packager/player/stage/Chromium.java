package se.innovationskraft.packager.player.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The one browser of a test run. */
final class Chromium implements AutoCloseable {

    /** Chromium without the window around the page, which nobody sees and which takes a third of the time. */
    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium-headless-shell");

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
                        .setChromiumSandbox(false));
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
