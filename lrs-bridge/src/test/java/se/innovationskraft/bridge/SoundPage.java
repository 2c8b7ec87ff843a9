package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.innovationskraft.packager.player.Axe;

/**
 * Looks at a page as it is met on a phone and on a screen, in light and in dark: nothing scrolls sideways, and axe finds
 * nothing. With {@code -Dpictures} screenshots land in {@code target/screenshots}, for somebody to look at.
 *
 * @param page in a browser that lets the test break the page's content security policy
 * @param name of the screenshots
 */
record SoundPage(Page page, String name) {

    static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static final List<Integer> WIDTHS = List.of(320, 1280);
    private static final int HIGH = 800;

    /** Pictures as it is met; then all parts are opened, since what is closed is not looked at. */
    void isSoundInEveryWidthAndLight() {
        if (System.getProperty("pictures") != null) {
            List.of(ColorScheme.LIGHT, ColorScheme.DARK).forEach(this::isPictured);
        }
        Axe axe = opened();
        WIDTHS.forEach(width -> isSound(axe, width));
        isSoundInTheDark(axe);
    }

    /** In another language only words differ: how wide they are where there is least room, and what axe says of them. */
    void isSoundOnAPhone() {
        Axe axe = opened();
        isSound(axe, WIDTHS.get(0));
        isSoundInTheDark(axe);
    }

    private Axe opened() {
        Axe axe = new Axe(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })");
        return axe;
    }

    /** As it is wide now. */
    private void isSoundInTheDark(Axe axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(axe.violationsOfColours()).as("%s, dark", name).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void isSound(Axe axe, int width) {
        page.setViewportSize(width, HIGH);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s, %d", name, width)
                .isLessThanOrEqualTo(width);
        assertThat(axe.violations()).as("%s, %d", name, width).isEmpty();
    }

    private void isPictured(ColorScheme light) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        for (int width : WIDTHS) {
            page.setViewportSize(width, HIGH);
            String shot = "%s-%d-%s.png".formatted(name, width, light.name().toLowerCase(Locale.ROOT));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(shot)));
        }
    }
}
