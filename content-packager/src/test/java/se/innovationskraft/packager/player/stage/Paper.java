package se.innovationskraft.packager.player.stage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What comes out of the printer.
 *
 * @param text all that can be read on it
 * @param pages width and height of each sheet in points, such as {@code 595x842}
 * @param controls buttons and fields that are seen on it
 * @param cut texts that do not fit where they stand
 */
public record Paper(String text, List<String> pages, List<String> controls, List<String> cut) {

    private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]");

    private static final String CONTROLS = """
            () => [...document.querySelectorAll('button, input, textarea, select, summary')]
              .filter((control) => control.checkVisibility())
              .map((control) => control.outerHTML)
            """;

    private static final String CUT = """
            () => [...document.querySelectorAll('.lone-sheet *')]
              .filter((it) => it.checkVisibility() && getComputedStyle(it).display !== 'inline')
              .filter((it) => !it.closest('svg') && it.scrollWidth > it.clientWidth + 1)
              .map((it) => it.textContent)
            """;

    /** Presses a button that prints, in a page that is open outside any LMS. */
    static Paper from(Page page, Runnable press) {
        page.evaluate("() => { window.print = () => {}; }");
        press.run();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String text = page.locator("body").innerText();
        List<String> controls = strings(page, CONTROLS);
        List<String> cut = strings(page, CUT);
        // last: the browser tells the page when it has been printed, and then the sheet is gone
        Paper paper = new Paper(text, pages(page), controls, cut);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return paper;
    }

    private static List<String> pages(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .map(Paper::size)
                .toList();
    }

    private static String size(MatchResult sheet) {
        return Math.round(Double.parseDouble(sheet.group(1))) + "x" + Math.round(Double.parseDouble(sheet.group(2)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
