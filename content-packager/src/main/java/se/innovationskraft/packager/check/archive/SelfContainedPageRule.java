package se.innovationskraft.packager.check.archive;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import se.innovationskraft.packager.model.Problem;

/**
 * A page loads nothing from outside its package. A link that a person follows may lead out. A warning: it works as long
 * as the network lets it.
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
        return loaded.filter(SelfContainedPageRule::leadsOut)
                .distinct()
                .map(address ->
                        Problem.inFile("page-loads-from-outside", name, address).asWarning());
    }

    private static boolean leadsOut(String address) {
        return !address.matches("(?is)(data|blob|about|javascript):.*")
                && address.matches("(?is)([a-z][a-z0-9+.-]*:|/).*");
    }
}
