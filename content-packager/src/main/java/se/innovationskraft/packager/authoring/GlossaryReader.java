package se.innovationskraft.packager.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Glossary;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;

/** {@code ordlista.md} to a {@link Glossary}: {@code - **Term.** Explanation. Säg inte: ord, ord.} */
final class GlossaryReader {

    private static final List<String> KEYS = List.of("id", "slug", "version", "rubrik");
    private static final Pattern TERM = Pattern.compile("(.+?)\\.?");
    private static final Pattern REST = Pattern.compile("\\s*(.+?)(?:\\s*Säg inte:\\s*(.+?)\\.?)?");

    private final Consumer<Problem> problems;

    GlossaryReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    Glossary read(SourceFile file) {
        FrontMatter frontMatter = FrontMatter.read(file, KEYS, problems);
        FrontMatterValues values = new FrontMatterValues(frontMatter, problems);
        values.id("id");
        values.id("slug");
        values.version();
        values.required("rubrik");
        MarkdownBody body = MarkdownBody.read(frontMatter, problems);
        return new Glossary(body.blocks().stream()
                .filter(BulletList.class::isInstance)
                .flatMap(list -> MarkdownBody.children(list).stream())
                .flatMap(item -> term(item, body.at(item)).stream())
                .toList());
    }

    private Optional<Glossary.Term> term(Node item, Source at) {
        List<Node> words = MarkdownBody.children(item).stream()
                .limit(1)
                .flatMap(paragraph -> MarkdownBody.children(paragraph).stream())
                .toList();
        Matcher name = TERM.matcher(text(words.stream().limit(1).filter(StrongEmphasis.class::isInstance)));
        Matcher rest = REST.matcher(text(words.stream().skip(1)));
        if (!name.matches() || !rest.matches()) {
            problems.accept(Problem.error("glossary-line", at, text(words.stream())));
            return Optional.empty();
        }
        return Optional.of(new Glossary.Term(name.group(1), rest.group(1), avoid(rest.group(2)), at));
    }

    private static List<String> avoid(@Nullable String words) {
        return Stream.ofNullable(words)
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String text(Stream<Node> nodes) {
        return nodes.map(MarkdownBody::plainText).reduce("", String::concat).strip();
    }
}
