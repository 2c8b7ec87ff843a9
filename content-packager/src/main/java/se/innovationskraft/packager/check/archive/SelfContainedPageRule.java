package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.innovationskraft.packager.model.Problem;

/**
 * A page loads nothing from outside its package, and holds no inline script, which an LMS's content security policy may
 * stop. A link that a person follows may lead out.
 */
final class SelfContainedPageRule implements PageRule {

    private static final List<String> LOADING_ATTRIBUTES = List.of("src", "srcset", "poster", "data", "action");

    @Override
    public Stream<Problem> check(String name, Document page) {
        Stream<String> loaded = Stream.concat(
                page.select("link[href]").stream().map(link -> link.attr("href")),
                LOADING_ATTRIBUTES.stream()
                        .flatMap(attribute ->
                                page.select("[" + attribute + "]").stream().map(element -> element.attr(attribute))));
        Stream<Problem> outside = loaded.filter(SelfContainedPageRule::leadsOut)
                .map(address -> Problem.inFile("page-loads-from-outside", name, address));
        Stream<Problem> scripts = page.select("script:not([src])").stream()
                .map(script -> Problem.inFile("inline-script", name, "<script>"));
        return Stream.of(outside, scripts, handlers(name, page)).flatMap(problems -> problems);
    }

    private static Stream<Problem> handlers(String name, Document page) {
        return page.getAllElements().stream()
                .map(Element::attributes)
                .flatMap(attributes -> attributes.asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getValue().startsWith("javascript:"))
                .map(attribute -> Problem.inFile("inline-script", name, attribute.getKey()));
    }

    private static boolean leadsOut(String address) {
        return !address.startsWith("data:") && address.matches("(?i)([a-z][a-z0-9+.-]*:|/).*");
    }
}
