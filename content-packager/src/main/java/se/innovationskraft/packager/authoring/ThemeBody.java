package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Theme;

/** What stands below the keys of a {@code theme.md}: prose, then the sections that an author may add. */
record ThemeBody(Html introduction, Html methods, List<Theme.Note> theory, Html film) {

    private static final String METHODS = "Metoder och verktyg";
    private static final String THEORY = "Teori";
    private static final String FILM = "Film";
    private static final List<String> SECTIONS = List.of(METHODS, THEORY, FILM);

    ThemeBody {
        theory = List.copyOf(theory);
    }

    /** Reads it; a heading that is unknown or repeated gives a problem. */
    static ThemeBody read(MarkdownBody body, Consumer<Problem> problems) {
        ProseWriter prose = new ProseWriter(body, problems);
        Sections sections = Sections.read(body, SECTIONS, problems);
        return new ThemeBody(
                prose.write(sections.introduction()),
                prose.write(withoutHeadings(sections.under(METHODS), body, problems)),
                notes(sections.under(THEORY), body, prose, problems),
                prose.write(withoutHeadings(sections.under(FILM), body, problems)));
    }

    private static List<Node> withoutHeadings(List<Node> blocks, MarkdownBody body, Consumer<Problem> problems) {
        blocks.stream()
                .filter(Heading.class::isInstance)
                .forEach(heading -> problems.accept(
                        Problem.error("theme-heading", body.at(heading), MarkdownBody.plainText(heading), THEORY)));
        return blocks;
    }

    private static List<Theme.Note> notes(
            List<Node> blocks, MarkdownBody body, ProseWriter prose, Consumer<Problem> problems) {
        Map<Heading, List<Node>> byHeading = new LinkedHashMap<>();
        List<Node> current = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof Heading heading) {
                current = new ArrayList<>();
                byHeading.put(heading, current);
            } else if (byHeading.isEmpty()) {
                problems.accept(Problem.error("theory-heading-missing", body.at(block), THEORY));
            } else {
                current.add(block);
            }
        }
        return byHeading.entrySet().stream()
                .map(note -> new Theme.Note(
                        MarkdownBody.plainText(note.getKey()).strip(),
                        prose.write(note.getValue()),
                        body.at(note.getKey())))
                .toList();
    }
}
