package se.innovationskraft.packager.format.cmi5;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.format.CourseFiles.Page;
import se.innovationskraft.packager.format.ManifestText;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Html;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Theme;
import se.innovationskraft.packager.render.PageRenderer;

/**
 * {@code cmi5.xml}. Ids are the IRIs of exercises and themes, without a version: an LMS that meets another id in an
 * upgrade takes it for another exercise.
 *
 * @see <a href="https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md">cmi5, 13</a>
 */
final class CourseStructureWriter {

    private final PageRenderer renderer;

    CourseStructureWriter(PageRenderer renderer) {
        this.renderer = renderer;
    }

    Entry write(Programme programme, Course course, List<Page> pages) {
        Map<String, Object> variables = Map.of("structure", structure(programme, course, pages));
        String xml = renderer.xml("manifest/cmi5.xml", Locale.forLanguageTag(programme.language()), variables);
        return new Entry("cmi5.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Structure structure(Programme programme, Course course, List<Page> pages) {
        boolean hasBlocks = course.kind() == Course.Kind.PROGRAMME;
        List<Page> outside = pages.stream()
                .filter(page -> !hasBlocks || page.part().theme().isEmpty())
                .toList();
        Stream<Block> blocks = hasBlocks
                ? programme.themes().stream().flatMap(theme -> block(programme, theme, pages).stream())
                : Stream.empty();
        return new Structure(
                programme.language(), about(programme, course), units(programme, outside), blocks.toList());
    }

    private static Optional<Block> block(Programme programme, Theme theme, List<Page> pages) {
        List<Page> inside = pages.stream()
                .filter(page -> theme.id().equals(page.part().themeId()))
                .toList();
        About about = about(programme.iri() + "/" + theme.id(), theme.title(), theme.introduction());
        return inside.isEmpty() ? Optional.empty() : Optional.of(new Block(about, units(programme, inside)));
    }

    private static List<Unit> units(Programme programme, List<Page> pages) {
        return pages.stream()
                .map(page -> new Unit(unit(programme, page.part()), page.name()))
                .toList();
    }

    private static About unit(Programme programme, Course part) {
        return about(part.iri(programme), part.title(), part.introduction());
    }

    /** A course of one unit needs another id than that. */
    private static About about(Programme programme, Course course) {
        String iri = course.iri(programme) + (course.isAlone() ? "/course" : "");
        return about(iri, course.title(), course.introduction());
    }

    /** The schema demands a description, also where nothing is said. */
    private static About about(String id, String title, Html introduction) {
        String text = ManifestText.lead(introduction);
        return new About(id, ManifestText.literal(title), ManifestText.literal(text.isEmpty() ? title : text));
    }

    /** What the template shows; texts are escaped. */
    record Structure(String language, About course, List<Unit> units, List<Block> blocks) {}

    /** What something is called by machines and by people. */
    record About(String id, String title, String description) {}

    /** The exercises of a theme. */
    record Block(About about, List<Unit> units) {}

    /**
     * A part of the course.
     *
     * @param url of its page, in the package
     */
    record Unit(About about, String url) {}
}
