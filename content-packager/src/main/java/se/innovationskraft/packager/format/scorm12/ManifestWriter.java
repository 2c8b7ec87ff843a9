package se.innovationskraft.packager.format.scorm12;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import se.innovationskraft.packager.format.ManifestText;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.PageRenderer;

/**
 * {@code imsmanifest.xml} of SCORM 1.2. Its identifiers are made from the ids of the course and its exercises alone: an LMS that meets
 * another item identifier in an upgrade deletes every learner's results.
 *
 * @see <a href="https://adlnet.gov/projects/scorm/">SCORM 1.2 Content Aggregation Model, 2.3</a>
 */
final class ManifestWriter {

    private final PageRenderer renderer;

    ManifestWriter(PageRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * @param scos in the order of the LMS's list
     * @param shared what all of them need
     */
    Entry write(Programme programme, Course course, List<Sco> scos, List<Entry> shared) {
        Map<String, Object> variables = Map.of("manifest", view(programme, course, scos, shared));
        String xml = renderer.xml("manifest/scorm12.xml", Locale.forLanguageTag(programme.language()), variables);
        return new Entry("imsmanifest.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static View view(Programme programme, Course course, List<Sco> scos, List<Entry> shared) {
        String description =
                Jsoup.parseBodyFragment(course.introduction().value()).text();
        String licence =
                programme.basedOn().isEmpty() ? programme.licence() : programme.licence() + ". " + programme.basedOn();
        return new View(
                course.packageId(programme),
                course.id(),
                course.version(),
                course.iri(programme),
                ManifestText.literal(course.title()),
                ManifestText.literal(description.isEmpty() ? course.title() : description),
                areas(programme, course),
                programme.language(),
                "PT" + minutes(course) + "M",
                ManifestText.literal(licence),
                items(scos, shared),
                names(shared));
    }

    /** At least one: what has no exercises takes a moment too. */
    private static int minutes(Course course) {
        return Math.max(
                1, course.exercises().stream().mapToInt(Exercise::minutes).sum());
    }

    private static List<String> areas(Programme programme, Course course) {
        return course.exercises().stream()
                .flatMap(exercise -> exercise.areas().stream())
                .distinct()
                .flatMap(id -> programme.maturityModel().area(id).stream())
                .map(MaturityModel.Area::title)
                .map(ManifestText::literal)
                .toList();
    }

    /** What is alone lists all files as its own: some LMSs overlook what a resource depends on. */
    private static List<Item> items(List<Sco> scos, List<Entry> shared) {
        boolean isAlone = scos.size() == 1;
        return scos.stream()
                .map(sco -> {
                    List<String> files = new ArrayList<>(names(sco.files()));
                    files.addAll(isAlone ? names(shared) : List.of());
                    return new Item(sco.id(), ManifestText.literal(sco.title()), files.get(0), files, !isAlone);
                })
                .toList();
    }

    private static List<String> names(List<Entry> entries) {
        return entries.stream().map(Entry::name).toList();
    }

    /**
     * What the template shows; texts are escaped.
     *
     * @param learningTime ISO 8601 duration
     * @param shared every file that is no item's own, but the manifest and the schema files
     */
    record View(
            String packageId,
            String courseId,
            String version,
            String iri,
            String title,
            String description,
            List<String> keywords,
            String language,
            String learningTime,
            String licence,
            List<Item> items,
            List<String> shared) {}

    /**
     * A row of the LMS's list, and what it opens.
     *
     * @param page what is opened
     * @param isShared whether it needs more than {@code files}: what all items share
     */
    record Item(String id, String title, String page, List<String> files, boolean isShared) {}
}
