package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of a package whose JavaScript does not run. */
class NoScriptTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void thePageShowsAllSteps() {
        Lms lms = stage.lms("o05");
        Page page = stage.device(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newTab();

        page.navigate(lms.packageAddress());

        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page.locator("[data-screen='step']").count())
                .isEqualTo(Packages.exercise("o05").steps().size());
        for (Locator step : page.locator("[data-screen='step']").all()) {
            assertThat(step).isVisible();
            assertThat(step.locator("[data-part='heading']")).isVisible();
        }
        assertThat(page.locator("[data-item='lart'] textarea")).isVisible();
    }
}
