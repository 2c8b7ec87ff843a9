package se.innovationskraft.packager.render;

import java.util.List;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Programme;

/**
 * What {@code page/probe.html} shows before its script has tried anything.
 *
 * @param keeps how the LMS is given what is to be kept
 * @param format what the package is made for, such as {@code scorm12}
 */
record ProbePage(Programme programme, Course course, Keeps keeps, String format) {

    /** What is tried, by the word that its texts begin with, in the order it is read. */
    private static final List<String> OF_SCORM =
            List.of("contact", "mode", "id", "name", "status", "text", "letters", "resume", "time", "bridge");

    /** The same of an LMS with a record store. */
    private static final List<String> OF_RECORD =
            List.of("contact", "mode", "id", "name", "told", "text", "letters", "etag", "time", "bridge");

    /** What tells its page from the others. */
    public String kind() {
        return "probe";
    }

    public String title() {
        return course.title();
    }

    /** It asks the LMS, and where HR presses a button, the bridge. */
    public boolean keepsNothing() {
        return false;
    }

    public String packageId() {
        return course.packageId(programme);
    }

    public List<String> rows() {
        return keeps == Keeps.RECORD ? OF_RECORD : OF_SCORM;
    }
}
