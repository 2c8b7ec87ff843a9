package se.innovationskraft.packager.authoring;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Sheet;

/** A file of {@code material/} to a {@link Sheet}. */
final class SheetReader {

    private static final List<String> KEYS = List.of("id", "slug", "version", "rubrik");

    private final Consumer<Problem> problems;

    SheetReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    Sheet read(SourceFile file) {
        FrontMatter frontMatter = FrontMatter.read(file, KEYS, problems);
        FrontMatterValues values = new FrontMatterValues(frontMatter, problems);
        MarkdownBody body = MarkdownBody.read(frontMatter, problems);
        body.blocks().stream()
                .filter(SheetReader::isOutOfPlace)
                .forEach(block -> problems.accept(Problem.error("sheet-block", body.at(block))));
        return new Sheet(
                values.id("id"),
                values.id("slug"),
                values.version(),
                values.required("rubrik"),
                new ProseWriter(body, problems).write(body.blocks()),
                new ProseWriter(body, problems).write(opening(body.blocks())),
                frontMatter.at("rubrik"));
    }

    private static List<Node> opening(List<Node> blocks) {
        return blocks.stream()
                .dropWhile(block -> !(block instanceof Heading))
                .skip(1)
                .takeWhile(block -> !(block instanceof Heading))
                .toList();
    }

    /** The title is the only heading of level 1, and there is nothing to fill in. */
    private static boolean isOutOfPlace(Node block) {
        return block instanceof FencedCodeBlock || (block instanceof Heading heading && heading.getLevel() == 1);
    }
}
