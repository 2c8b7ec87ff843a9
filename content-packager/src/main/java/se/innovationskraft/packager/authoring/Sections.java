package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import se.innovationskraft.packager.model.Problem;

/**
 * The blocks of a text by the heading of level 1 that they stand under.
 *
 * @param introduction what stands before the first of them
 * @param byTitle sections in the order they are written, headings left out
 */
record Sections(List<Node> introduction, Map<String, List<Node>> byTitle) {

    /** Divides a text; a heading that is unknown or repeated gives a problem, and its blocks are left out. */
    static Sections read(MarkdownBody body, List<String> titles, Consumer<Problem> problems) {
        List<Node> introduction = new ArrayList<>();
        Map<String, List<Node>> byTitle = new LinkedHashMap<>();
        List<Node> current = introduction;
        for (Node block : body.blocks()) {
            if (block instanceof Heading heading && heading.getLevel() == 1) {
                current = new ArrayList<>();
                String title = MarkdownBody.plainText(heading).strip();
                if (!titles.contains(title)) {
                    String allowed = String.join(", ", titles);
                    problems.accept(Problem.error("unknown-section", body.at(heading), title, allowed));
                } else if (byTitle.putIfAbsent(title, current) != null) {
                    problems.accept(Problem.error("duplicate-section", body.at(heading), title));
                }
            } else {
                current.add(block);
            }
        }
        return new Sections(introduction, byTitle);
    }

    /** The blocks of a section; empty when it is not there. */
    List<Node> under(String title) {
        return byTitle.getOrDefault(title, List.of());
    }
}
