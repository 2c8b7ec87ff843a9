package se.innovationskraft.packager.format;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;

/**
 * What is played of a course, whatever it is packaged as. All files lie side by side.
 *
 * @param pages one for each of the course's {@linkplain Course#parts parts}, in order
 * @param shared what every page needs: the local layer, styles and scripts
 */
public record CourseFiles(List<Page> pages, List<Entry> shared) {

    public CourseFiles {
        pages = List.copyOf(pages);
        shared = List.copyOf(shared);
    }

    /** All of them, the pages first. */
    public List<Entry> all() {
        return Stream.concat(pages.stream().flatMap(page -> page.files().stream()), shared.stream())
                .toList();
    }

    /**
     * What is a part's own.
     *
     * @param part an exercise, or what tries an LMS
     * @param files the page, then its pictures
     */
    public record Page(Course part, List<Entry> files) {

        public Page {
            files = List.copyOf(files);
        }

        /** The page's file name: {@code index.html} when it is alone in the zip, else such as {@code o05.html}. */
        public String name() {
            return files.get(0).name();
        }
    }
}
