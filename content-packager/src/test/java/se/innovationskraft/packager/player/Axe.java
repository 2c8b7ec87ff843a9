package se.innovationskraft.packager.player;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * What axe finds on a page, but not in its frames. It is put into the page once: its own library for Playwright does that
 * at every run.
 */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private static final String VIOLATIONS = """
            ([type, values, but]) => axe
              .run({
                runOnly: { type, values },
                rules: Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
                iframes: false,
                resultTypes: ['violations'],
              })
              .then(({ violations }) => violations.map(({ id, nodes }) =>
                id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')))
            """;

    private final Page page;

    /**
     * Puts it into a page.
     *
     * @param page open, in a browser that lets the test break the page's content security policy
     */
    public Axe(Page page) {
        this.page = page;
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(source()));
    }

    /** One line per rule that is broken in what is shown now. */
    public List<String> violations() {
        return violations("tag", RULES, List.of());
    }

    /** The same without the rules about colours, which take longest, for a page where no colour has changed. */
    public List<String> violationsButOfColours() {
        return violations("tag", RULES, COLOUR_RULES);
    }

    /** The same of the rules about colours only, for a page where nothing else has changed. */
    public List<String> violationsOfColours() {
        return violations("rule", COLOUR_RULES, List.of());
    }

    @SuppressWarnings("unchecked")
    private List<String> violations(String type, List<String> rules, List<String> but) {
        return (List<String>) page.evaluate(VIOLATIONS, List.of(type, rules, but));
    }

    private static String source() {
        try (InputStream source = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(source, "axe").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
