package se.innovationskraft.packager.player.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import se.innovationskraft.packager.player.lms.Platform;

/**
 * A computer with a browser: its own storage, its own connection and its own clock. Nothing moves on its screen unless the
 * test asks for it, for what moves takes time.
 */
public final class Device implements AutoCloseable {

    private static final String ZONE = "Europe/Stockholm";
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int DEATH_MILLIS = 20;

    private final BrowserContext context;

    Device(Browser browser, Browser.NewContextOptions options) {
        if (options.reducedMotion == null) {
            options.setReducedMotion(ReducedMotion.REDUCE);
        }
        context = browser.newContext(options.setLocale("sv-SE").setTimezoneId(ZONE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
    }

    /** Opens the package in the LMS. */
    public Learner open(Platform lms) {
        Learner learner = new Learner(context.newPage(), lms, true);
        learner.open();
        return learner;
    }

    /** Opens the package in the LMS, in a tab where something else was open. */
    public Learner open(Platform lms, Page tab) {
        Learner learner = new Learner(tab, lms, true);
        learner.open();
        return learner;
    }

    /** Opens the package's own page, outside the LMS. */
    public Learner openOutside(Platform lms) {
        Learner learner = new Learner(context.newPage(), lms, false);
        learner.open();
        return learner;
    }

    /** Sets the clock, for the pages opened from now on. */
    public void isOn(LocalDate day) {
        context.clock()
                .setFixedTime(
                        Date.from(day.atTime(9, 30).atZone(ZoneId.of(ZONE)).toInstant()));
    }

    /** From now on its clock runs only as far as {@link #passes} says, for the pages opened from now on. */
    public void hasAClockThatWaits() {
        context.clock().install();
    }

    /** Time passes, and everything that happens by the clock happens. */
    public void passes(Duration time) {
        context.clock().runFor(time.toMillis());
    }

    public void losesConnection() {
        context.setOffline(true);
    }

    public void isConnectedAgain() {
        context.setOffline(false);
    }

    /** A file that the server does not give, from now on. */
    public void neverGets(String file) {
        context.route("**/" + file, Route::abort);
    }

    /** A page to log in at instead of the file, as of a server whose session has ended. */
    public void getsALoginPageFor(String file) {
        context.route("**/" + file, route -> route.fulfill(new Route.FulfillOptions().setBody("<html>")));
    }

    /** Another file than the package's. */
    public void gets(String file, String content) {
        Route.FulfillOptions answer =
                new Route.FulfillOptions().setContentType("text/javascript").setBody(content);
        context.route("**/" + file, route -> route.fulfill(answer));
    }

    /** A file that is still on its way when the test is over. */
    public void waitsFor(String file) {
        context.route("**/" + file, route -> {});
    }

    public void getsEverythingAgain() {
        context.unrouteAll();
    }

    /** Nothing of what was opened is left on the screen; what the browser keeps is. */
    public void closesAllTabs() {
        context.pages().forEach(Page::close);
    }

    /** A tab dies at once: no event, no last words. */
    public static void dies(Page tab) {
        try {
            tab.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(DEATH_MILLIS));
        } catch (PlaywrightException expected) {
            // nobody is left to answer
        }
        tab.close();
    }

    /** An empty tab, for what no learner does. */
    public Page newTab() {
        return context.newPage();
    }

    @Override
    public void close() {
        context.close();
    }
}
