package se.innovationskraft.packager.render;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Takes out of a rendered page what only the template needed: comments, and the blank space around tags. Lines are kept,
 * for whoever reads a diff; indentation would cost each package some 400 bytes.
 */
final class PageCleaner {

    private PageCleaner() {}

    static String clean(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().charset("UTF-8").prettyPrint(true).indentAmount(0).outline(false);
        page.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return node instanceof Comment ? FilterResult.REMOVE : FilterResult.CONTINUE;
            }
        });
        return page.outerHtml() + "\n";
    }
}
