package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;

/**
 * The Markdown after the front matter, as top-level blocks that know their line.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
final class MarkdownBody {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final SourceFile file;
    private final int firstLine;
    private final List<Node> blocks;

    private MarkdownBody(SourceFile file, int firstLine, List<Node> blocks) {
        this.file = file;
        this.firstLine = firstLine;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * Parses the lines after the front matter.
     *
     * <p>An unclosed fence gives one problem and a body without blocks: all that follows it is inside it, so anything
     * more we could say of the file would mislead.
     */
    static MarkdownBody read(FrontMatter frontMatter, Consumer<Problem> problems) {
        SourceFile file = frontMatter.file();
        int start = frontMatter.bodyStart();
        String text = String.join("\n", file.lines().subList(start, file.lines().size()));
        List<Node> blocks = children(PARSER.parse(text));
        MarkdownBody body = new MarkdownBody(file, start + 1, blocks);
        List<Problem> unclosed = body.unclosedFences();
        if (!unclosed.isEmpty()) {
            unclosed.forEach(problems);
            return new MarkdownBody(file, start + 1, List.of());
        }
        blocks.forEach(block -> body.refuseHtml(block, problems));
        return body;
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The words of a heading or paragraph, without marks. */
    static String plainText(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return " ";
        }
        StringBuilder words = new StringBuilder();
        children(node).forEach(child -> words.append(plainText(child)));
        return words.toString();
    }

    List<Node> blocks() {
        return blocks;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Where a node begins. */
    Source at(Node node) {
        return at(node, 0);
    }

    /** A line some way into a node. */
    Source at(Node node, int linesFurther) {
        int index = node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex();
        return file.at(firstLine + index + linesFurther);
    }

    private List<Problem> unclosedFences() {
        return blocks.stream()
                .filter(FencedCodeBlock.class::isInstance)
                .map(FencedCodeBlock.class::cast)
                .filter(MarkdownBody::isUnclosed)
                .map(block -> Problem.error("unclosed-fence", at(block), firstWord(block)))
                .toList();
    }

    /** A fence that runs to the end, or that has swallowed the beginning of the next one. */
    private static boolean isUnclosed(FencedCodeBlock block) {
        return block.getClosingFenceLength() == null
                || block.getLiteral().lines().anyMatch(line -> line.strip().startsWith("```"));
    }

    private static String firstWord(FencedCodeBlock block) {
        return block.getInfo().strip().split("\\s+")[0];
    }

    private void refuseHtml(Node node, Consumer<Problem> problems) {
        if (node instanceof HtmlBlock block) {
            problems.accept(Problem.error("html-in-content", at(node), firstLine(block.getLiteral())));
        } else if (node instanceof HtmlInline inline) {
            problems.accept(Problem.error("html-in-content", at(node), inline.getLiteral()));
        } else if (node instanceof Heading heading && heading.getLevel() > 2) {
            problems.accept(Problem.error("heading-level", at(node), plainText(heading)));
        }
        children(node).forEach(child -> refuseHtml(child, problems));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
