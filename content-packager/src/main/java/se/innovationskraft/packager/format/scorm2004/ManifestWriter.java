package se.innovationskraft.packager.format.scorm2004;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.innovationskraft.packager.format.ManifestText;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.PageRenderer;

/**
 * {@code imsmanifest.xml} of SCORM 2004. Its identifiers are those of SCORM 1.2, made from the course's id alone.
 *
 * @see <a href="https://adlnet.gov/projects/scorm-2004-4th-edition/">SCORM 2004 Content Aggregation Model, 3.4</a>
 */
final class ManifestWriter {

    private final PageRenderer renderer;
    private final Edition edition;

    ManifestWriter(PageRenderer renderer, Edition edition) {
        this.renderer = renderer;
        this.edition = edition;
    }

    Entry write(Programme programme, Course course, List<Entry> listed) {
        View view = new View(
                edition.version(),
                course.packageId(programme),
                course.id(),
                course.version(),
                ManifestText.literal(course.title()),
                listed.stream().map(Entry::name).toList());
        Locale locale = Locale.forLanguageTag(programme.language());
        String xml = renderer.xml("manifest/scorm2004.xml", locale, Map.of("manifest", view));
        return new Entry("imsmanifest.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the template shows; texts are escaped.
     *
     * @param files every file of the package but the manifest and the schema files
     */
    record View(String edition, String packageId, String id, String version, String title, List<String> files) {}
}
