package se.innovationskraft.bridge.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes a page ready to be set: the style of papers first in its head, a bookmark for each {@code h2} with an id, and a square
 * for each sign that the typeface lacks. An element with the class {@code for-missing} is kept only where there is such a square.
 */
@Component
class Manuscript {

    private static final String FOR_MISSING = ".for-missing";

    private final Glyphs glyphs;
    private final String styles;

    Manuscript(Glyphs glyphs) {
        this.glyphs = glyphs;
        this.styles = styles();
    }

    org.w3c.dom.Document read(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        if (!replaceMissing(page)) {
            page.select(FOR_MISSING).remove();
        }
        Element head = page.head();
        head.prependElement("style").appendText(styles);
        head.appendElement("meta").attr("name", "description").attr("content", page.title());
        addBookmarks(page);
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    /** Whether there was any to replace. */
    private boolean replaceMissing(Document page) {
        boolean lacks = glyphs.lacks(page.text());
        page.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text) {
                text.text(glyphs.drawable(text.getWholeText()));
            }
        });
        return lacks;
    }

    private static void addBookmarks(Document page) {
        Element bookmarks = page.head().appendElement("bookmarks");
        page.select("h2[id]")
                .forEach(heading -> bookmarks
                        .appendElement("bookmark")
                        .attr("name", heading.text())
                        .attr("href", "#" + heading.id()));
    }

    private static String styles() {
        try {
            return new ClassPathResource("paper/paper.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program lacks the style of its papers", e);
        }
    }
}
