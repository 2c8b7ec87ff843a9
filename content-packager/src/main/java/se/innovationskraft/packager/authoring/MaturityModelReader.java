package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Problem;

/**
 * {@code maturity-model.md} to a {@link MaturityModel}: {@code # Grader} with the levels, {@code # Områden} with one
 * {@code ## Område} each, a line {@code område: id} and a list of statements.
 */
final class MaturityModelReader {

    private static final List<String> KEYS = List.of("id", "version", "rubrik");
    private static final String AREA_KEY = "område:";
    private static final int LEVELS = 4;

    private final Consumer<Problem> problems;

    MaturityModelReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    MaturityModel read(SourceFile file) {
        FrontMatter frontMatter = FrontMatter.read(file, KEYS, problems);
        FrontMatterValues values = new FrontMatterValues(frontMatter, problems);
        MarkdownBody body = MarkdownBody.read(frontMatter, problems);
        return new MaturityModel(
                values.id("id"),
                values.version(),
                values.required("rubrik"),
                levels(body),
                areas(body),
                introduction(body));
    }

    private Html introduction(MarkdownBody body) {
        List<Node> before = body.blocks().stream()
                .takeWhile(block -> !(block instanceof Heading))
                .toList();
        return new ProseWriter(body, problems).write(before);
    }

    private List<MaturityModel.Level> levels(MarkdownBody body) {
        List<String> lines = listAfter(body, 0, "Grader");
        return lines.stream().map(this::level).toList();
    }

    private MaturityModel.Level level(String line) {
        String[] words = line.split(":", 2);
        return new MaturityModel.Level(words[0].strip(), words.length == 2 ? words[1].strip() : "");
    }

    private List<MaturityModel.Area> areas(MarkdownBody body) {
        List<MaturityModel.Area> areas = new ArrayList<>();
        List<Node> blocks = body.blocks();
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index) instanceof Heading heading && heading.getLevel() == 2) {
                areas.add(area(body, index, MarkdownBody.plainText(heading).strip()));
            }
        }
        return areas;
    }

    private MaturityModel.Area area(MarkdownBody body, int headingIndex, String title) {
        Node heading = body.blocks().get(headingIndex);
        String line = headingIndex + 1 < body.blocks().size()
                        && body.blocks().get(headingIndex + 1) instanceof Paragraph paragraph
                ? MarkdownBody.plainText(paragraph).strip()
                : "";
        String id =
                line.startsWith(AREA_KEY) ? line.substring(AREA_KEY.length()).strip() : "";
        if (!FrontMatterValues.ID.matcher(id).matches()) {
            problems.accept(Problem.error("area-id-missing", body.at(heading), title));
        }
        return new MaturityModel.Area(id, title, listAfter(body, headingIndex, title));
    }

    /** The first ordered list from an index on; it must hold one line per level. */
    private List<String> listAfter(MarkdownBody body, int index, String title) {
        List<String> lines = body.blocks().stream()
                .skip(index)
                .filter(OrderedList.class::isInstance)
                .findFirst()
                .map(list -> MarkdownBody.children(list).stream()
                        .map(item -> MarkdownBody.plainText(item).strip())
                        .toList())
                .orElse(List.of());
        if (lines.size() != LEVELS) {
            Node at = body.blocks().get(index);
            problems.accept(Problem.error("model-levels", body.at(at), title, lines.size(), LEVELS));
        }
        return lines;
    }
}
