package se.innovationskraft.packager.format.scorm12;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import se.innovationskraft.packager.format.ManifestText;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.SheetSection;
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

    Entry write(Programme programme, Exercise exercise, List<Entry> listed) {
        Map<String, Object> variables = Map.of("manifest", view(programme, exercise, listed));
        String xml = renderer.xml("manifest/scorm12.xml", Locale.forLanguageTag(programme.language()), variables);
        return new Entry("imsmanifest.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static View view(Programme programme, Exercise exercise, List<Entry> listed) {
        String purpose = Jsoup.parseBodyFragment(
                        exercise.section(SheetSection.PURPOSE).value())
                .text();
        String licence =
                programme.basedOn().isEmpty() ? programme.licence() : programme.licence() + ". " + programme.basedOn();
        List<String> areas = exercise.areas().stream()
                .flatMap(id -> programme.maturityModel().area(id).stream())
                .map(MaturityModel.Area::title)
                .map(ManifestText::literal)
                .toList();
        return new View(
                programme.id() + "-" + exercise.id(),
                exercise.id(),
                exercise.version(),
                programme.iri() + "/" + exercise.id(),
                ManifestText.literal(exercise.title()),
                ManifestText.literal(purpose),
                areas,
                programme.language(),
                "PT" + exercise.minutes() + "M",
                ManifestText.literal(licence),
                listed.stream().map(Entry::name).toList());
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
