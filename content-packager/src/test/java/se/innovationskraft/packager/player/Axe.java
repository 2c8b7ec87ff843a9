package se.innovationskraft.packager.player;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What axe finds on a page. It is put into the page once: its own library for Playwright does that at every run. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String VIOLATIONS = """
            rules => axe
              .run({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
              .then(({ violations }) => violations.map(({ id, nodes }) =>
                id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')))
            """;

    private final Page page;

    /**
     * Puts it into a page.
     *
     * @param page open, in a browser that lets the test break the page's content security policy
     */
    Axe(Page page) {
        this.page = page;
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(source()));
    }

    /** One line per rule that is broken in what is shown now. */
    @SuppressWarnings("unchecked")
    List<String> violations() {
        return (List<String>) page.evaluate(VIOLATIONS, RULES);
    }

    private static String source() {
        try (InputStream source = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(source, "axe").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
