package se.innovationskraft.packager.authoring;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import se.innovationskraft.packager.model.About;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.Problem;

/** What stands below the keys of a {@code programme.md}: the introduction, then what every page says of the programme. */
record ProgrammeBody(Html introduction, About about) {

    private static final String GROUP = "Gruppen";
    private static final String LICENCE = "Licens";
    private static final String ACCESSIBILITY = "Tillgänglighet";
    private static final List<String> SECTIONS = List.of(GROUP, LICENCE, ACCESSIBILITY);

    /** Reads it; a heading that is unknown or repeated, and a section that is missing or empty, give problems. */
    static ProgrammeBody read(MarkdownBody body, String file, Consumer<Problem> problems) {
        ProseWriter prose = new ProseWriter(body, problems);
        Sections sections = Sections.read(body, SECTIONS, problems);
        SECTIONS.stream()
                .filter(title -> sections.under(title).isEmpty())
                .forEach(title -> problems.accept(Problem.inFile("missing-section", file, title)));
        sections.byTitle().forEach((title, blocks) -> refuseHeadings(title, blocks, body, problems));
        return new ProgrammeBody(
                prose.write(sections.introduction()),
                new About(
                        prose.write(sections.under(GROUP)),
                        prose.write(sections.under(LICENCE)),
                        prose.write(sections.under(ACCESSIBILITY))));
    }

    /** The page has headings of its own around them. */
    private static void refuseHeadings(String title, List<Node> blocks, MarkdownBody body, Consumer<Problem> problems) {
        blocks.stream()
                .filter(Heading.class::isInstance)
                .forEach(heading -> problems.accept(
                        Problem.error("about-heading", body.at(heading), MarkdownBody.plainText(heading), title)));
    }
}
