package se.innovationskraft.packager.authoring;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;

/** Markdown prose to safe HTML. Links must be https; a picture must have a text alternative and a licence. */
final class ProseWriter {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak(" ")
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    // a link must never replace the exercise in the LMS's frame
                    attributes.put("target", "_blank");
                    attributes.put("rel", "noopener noreferrer");
                } else if (node instanceof Image) {
                    // the title is the licence; it is shown among the sources, not as a tooltip
                    attributes.remove("title");
                }
            })
            .build();

    /** A host with a dot and letters last, then no blanks. */
    private static final Pattern ADDRESS =
            Pattern.compile("https://(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?::\\d+)?(?:[/?#]\\S*)?");

    private final MarkdownBody body;
    private final Consumer<Problem> problems;

    ProseWriter(MarkdownBody body, Consumer<Problem> problems) {
        this.body = body;
        this.problems = problems;
    }

    /** The HTML of some neighbouring blocks. */
    Html write(List<Node> blocks) {
        StringBuilder html = new StringBuilder();
        for (Node block : blocks) {
            checkLinks(block, body.at(block));
            html.append(RENDERER.render(block));
        }
        return new Html(Typography.keepUnits(html.toString().strip()));
    }

    /** The HTML of the Markdown inside a fenced block. */
    Html write(String markdown, Source at) {
        Node document = PARSER.parse(markdown);
        checkLinks(document, at);
        return new Html(Typography.keepUnits(RENDERER.render(document).strip()));
    }

    private void checkLinks(Node node, Source at) {
        if (node instanceof Link link) {
            checkAddress(link.getDestination(), at);
        }
        MarkdownBody.children(node).forEach(child -> checkLinks(child, at));
    }

    /** Only the shape: what an address leads to changes without us, and a check must give the same answer offline. */
    private void checkAddress(String address, Source at) {
        if (!address.startsWith("https://")) {
            problems.accept(Problem.error("link-not-https", at, address));
        } else if (!ADDRESS.matcher(address).matches()) {
            problems.accept(Problem.error("link-malformed", at, address));
        }
    }
}
