package se.innovationskraft.packager.format.xapi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import se.innovationskraft.packager.format.CourseMap;
import se.innovationskraft.packager.format.ManifestText;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.PageRenderer;

/**
 * {@code tincan.xml}, which has no published schema: it is written as the samples of Rustici are.
 *
 * @see <a href="https://github.com/RusticiSoftware/launch/blob/master/lms_lrs.md">xAPI launch</a>
 */
final class TincanWriter {

    private final PageRenderer renderer;

    TincanWriter(PageRenderer renderer) {
        this.renderer = renderer;
    }

    Entry write(Programme programme, Course course) {
        Map<String, Object> variables = Map.of("activity", activity(programme, course));
        String xml = renderer.xml("manifest/tincan.xml", Locale.forLanguageTag(programme.language()), variables);
        return new Entry("tincan.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Activity activity(Programme programme, Course course) {
        return new Activity(
                course.iri(programme),
                typeOf(course.kind()),
                programme.language(),
                ManifestText.literal(course.title()),
                ManifestText.literal(ManifestText.lead(course.introduction())),
                CourseMap.PAGE);
    }

    private static String typeOf(Course.Kind kind) {
        return switch (kind) {
            case EXERCISE, PROBE -> "lesson";
            case THEME -> "module";
            case PROGRAMME -> "course";
        };
    }

    /**
     * What the template shows; texts are escaped.
     *
     * @param type the last word of ADL's activity type
     */
    record Activity(String id, String type, String language, String title, String description, String url) {}
}
