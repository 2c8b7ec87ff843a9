package se.innovationskraft.packager.check.archive.ours;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.innovationskraft.packager.check.archive.PageRule;
import se.innovationskraft.packager.model.Problem;

/**
 * A page says its language, has one main heading text and skips no level, and everything in it that a screen reader must
 * name has a name.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/">WCAG 2.2: 1.1.1, 1.3.1, 2.4.4, 3.1.1, 4.1.2</a>
 */
final class PageStructureRule implements PageRule {

    @Override
    public Stream<Problem> check(String name, Document page) {
        Stream<Problem> language =
                page.select("html[lang]").isEmpty() ? Stream.of(Problem.inFile("page-language", name)) : Stream.empty();
        return Stream.of(
                        language,
                        headings(page).map(text -> Problem.inFile("page-heading", name, text)),
                        nameless(page).map(element -> Problem.inFile("page-without-name", name, element.cssSelector())),
                        repeatedIds(page).map(id -> Problem.inFile("page-id-repeated", name, id)))
                .flatMap(problems -> problems);
    }

    /**
     * The headings that are out of order: one that skips a level, or a main heading that differs from the first. The same
     * main heading may stand on each of the screens that the player shows one at a time.
     */
    private static Stream<String> headings(Document page) {
        String main = page.select("h1").eachText().stream().findFirst().orElse("");
        Stream.Builder<String> wrong = Stream.builder();
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1 || (level == 1 && !heading.text().equals(main))) {
                wrong.add(heading.text());
            }
            before = level;
        }
        return wrong.build();
    }

    private static Stream<Element> nameless(Document page) {
        Set<String> labelled = new HashSet<>(page.select("label[for]").eachAttr("for"));
        Stream<Element> controls =
                page.select("input, textarea, select").stream().filter(control -> !hasLabel(control, labelled));
        Stream<Element> texts =
                page.select("a[href], button, summary, legend").stream().filter(element -> !hasText(element));
        Stream<Element> images = page.select("img:not([alt])").stream();
        return Stream.of(controls, texts, images).flatMap(elements -> elements);
    }

    private static boolean hasLabel(Element control, Set<String> labelled) {
        return control.hasAttr("aria-label")
                || control.closest("label") != null
                || (control.hasAttr("id") && labelled.contains(control.id()));
    }

    private static boolean hasText(Element element) {
        return !element.text().isBlank() || element.hasAttr("aria-label");
    }

    private static Stream<String> repeatedIds(Document page) {
        Set<String> seen = new HashSet<>();
        return page.select("[id]").stream().map(Element::id).filter(id -> !seen.add(id));
    }
}
