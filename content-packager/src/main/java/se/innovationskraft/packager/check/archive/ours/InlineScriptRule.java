package se.innovationskraft.packager.check.archive.ours;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.innovationskraft.packager.check.archive.PageRule;
import se.innovationskraft.packager.model.Problem;

/** A page holds no inline script, which an LMS's content security policy may stop. */
final class InlineScriptRule implements PageRule {

    @Override
    public Stream<Problem> check(String name, Document page) {
        Stream<Problem> scripts = page.select("script:not([src])").stream()
                .map(script -> Problem.inFile("inline-script", name, "<script>"));
        return Stream.concat(scripts, handlers(name, page));
    }

    private static Stream<Problem> handlers(String name, Document page) {
        return page.getAllElements().stream()
                .map(Element::attributes)
                .flatMap(attributes -> attributes.asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getValue().startsWith("javascript:"))
                .map(attribute -> Problem.inFile("inline-script", name, attribute.getKey()));
    }
}
