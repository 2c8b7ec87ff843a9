package se.innovationskraft.packager.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
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
        List<Node> introduction = new ArrayList<>();
        Map<String, List<Node>> sections = sections(body, introduction, problems);
        return new ThemeBody(
                prose.write(introduction),
                prose.write(withoutHeadings(sections.get(METHODS), body, problems)),
                notes(sections.getOrDefault(THEORY, List.of()), body, prose, problems),
                prose.write(withoutHeadings(sections.get(FILM), body, problems)));
    }

    private static Map<String, List<Node>> sections(
            MarkdownBody body, List<Node> introduction, Consumer<Problem> problems) {
        Map<String, List<Node>> sections = new LinkedHashMap<>();
        List<Node> current = introduction;
        for (Node block : body.blocks()) {
            if (block instanceof Heading heading && heading.getLevel() == 1) {
                current = new ArrayList<>();
                String title = MarkdownBody.plainText(heading).strip();
                if (!SECTIONS.contains(title)) {
                    String allowed = String.join(", ", SECTIONS);
                    problems.accept(Problem.error("unknown-section", body.at(heading), title, allowed));
                } else if (sections.putIfAbsent(title, current) != null) {
                    problems.accept(Problem.error("duplicate-section", body.at(heading), title));
                }
            } else {
                current.add(block);
            }
        }
        return sections;
    }

    private static List<Node> withoutHeadings(
            @Nullable List<Node> blocks, MarkdownBody body, Consumer<Problem> problems) {
        if (blocks == null) {
            return List.of();
        }
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
