package se.innovationskraft.packager.format.scorm12;

import java.util.List;
import se.innovationskraft.packager.format.CourseFiles;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;

/**
 * One thing that the LMS lists and opens.
 *
 * @param id last part of its identifiers, the same in every package and every version
 * @param files what is its own, the page first
 */
record Sco(String id, String title, List<Entry> files) {

    Sco {
        files = List.copyOf(files);
    }

    /** A part of a course. */
    static Sco of(CourseFiles.Page page) {
        return new Sco(page.part().id(), page.part().title(), page.files());
    }

    /** The map of a course. {@code start} is no id for it: the programme has an exercise of that id. */
    static Sco ofMap(Course course, List<Entry> files) {
        return new Sco("map", course.title(), files);
    }
}
