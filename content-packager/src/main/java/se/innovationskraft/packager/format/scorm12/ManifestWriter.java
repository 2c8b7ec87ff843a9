package se.innovationskraft.packager.format.scorm12;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.PageRenderer;

/**
 * {@code imsmanifest.xml} of SCORM 1.2. Its identifiers are made from the exercise's id alone: an LMS that meets
 * another item identifier in an upgrade deletes every learner's results.
 *
 * @see <a href="https://adlnet.gov/projects/scorm/">SCORM 1.2 Content Aggregation Model, 2.3</a>
 */
final class ManifestWriter {

    private final PageRenderer renderer;

    ManifestWriter(PageRenderer renderer) {
        this.renderer = renderer;
    }

    Entry write(Programme programme, Course course, List<Entry> listed) {
        Map<String, Object> variables = Map.of("manifest", view(programme, course, listed));
        String xml = renderer.xml("manifest/scorm12.xml", Locale.forLanguageTag(programme.language()), variables);
        return new Entry("imsmanifest.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static View view(Programme programme, Course course, List<Entry> listed) {
        String about = Jsoup.parseBodyFragment(course.introduction().value()).text();
        String licence =
                programme.basedOn().isEmpty() ? programme.licence() : programme.licence() + ". " + programme.basedOn();
        List<String> areas = course.exercises().stream()
                .flatMap(exercise -> exercise.areas().stream())
                .distinct()
                .flatMap(id -> programme.maturityModel().area(id).stream())
                .map(MaturityModel.Area::title)
                .map(ManifestWriter::literal)
                .toList();
        int minutes = course.exercises().stream().mapToInt(Exercise::minutes).sum();
        return new View(
                course.packageId(programme),
                course.id(),
                course.version(),
                course.iri(programme),
                literal(course.title()),
                literal(about.isEmpty() ? course.title() : about),
                areas,
                programme.language(),
                "PT" + Math.max(1, minutes) + "M",
                literal(licence),
                listed.stream().map(Entry::name).toList());
    }

    /**
     * A text as the manifest holds it: letters as themselves, because some LMSs store a character reference as it is
     * written; straight quotation marks made typographic, so that they need none.
     */
    private static String literal(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('"', '”')
                .replace('\'', '’');
    }

    /**
     * What the template shows; texts are escaped.
     *
     * @param learningTime ISO 8601 duration
     * @param files every file of the package but the manifest and the schema files
     */
    record View(
            String packageId,
            String exerciseId,
            String version,
            String iri,
            String title,
            String description,
            List<String> keywords,
            String language,
            String learningTime,
            String licence,
            List<String> files) {}
}
