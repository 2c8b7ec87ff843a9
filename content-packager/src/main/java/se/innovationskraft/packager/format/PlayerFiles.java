package se.innovationskraft.packager.format;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import se.innovationskraft.packager.localise.LocalLayerFiles;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Picture;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.Keeps;

/** What every format plays: pages and their pictures, the local layer, one style and one set of scripts for all pages. */
public final class PlayerFiles {

    private final ExercisePages pages;
    private final Keeps keeps;
    private final PlayerScripts scripts;
    private final ProbeFiles probe;

    /** @param format the name of what it is packaged as */
    public PlayerFiles(ExercisePages pages, Keeps keeps, Room room, String format) {
        this.pages = pages;
        this.keeps = keeps;
        this.scripts = new PlayerScripts(room, keeps);
        this.probe = new ProbeFiles(pages, keeps, room, format);
    }

    /**
     * The files. What is alone is {@code index.html}; the pages of a larger course are called {@code o05.html}
     * and so on, and leave {@code index.html} to a first page of the format's.
     */
    public CourseFiles of(Programme programme, Course course, LocalLayer localLayer) {
        if (course.kind() == Course.Kind.PROBE) {
            return probe.of(programme, course, localLayer);
        }
        Stream<Entry> shared = Stream.concat(LocalLayerFiles.of(localLayer).stream(), scripts.of(course).stream());
        return new CourseFiles(
                course.parts().stream()
                        .map(part -> page(programme, part, course.isAlone()))
                        .toList(),
                shared.toList());
    }

    private CourseFiles.Page page(Programme programme, Course part, boolean isAlone) {
        Exercise exercise = part.exercises().get(0);
        String name = isAlone ? "index.html" : exercise.id() + ".html";
        // two exercises may each have a picture of the same name
        String prefix = isAlone ? "" : exercise.id() + "-";
        Entry page = new Entry(name, withPrefix(prefix, exercise, pages.page(programme, exercise, keeps)));
        Stream<Entry> pictures =
                exercise.pictures().stream().map(picture -> new Entry(prefix + picture.name(), picture.content()));
        return new CourseFiles.Page(
                part, Stream.concat(Stream.of(page), pictures).toList());
    }

    private static byte[] withPrefix(String prefix, Exercise exercise, byte[] html) {
        if (prefix.isEmpty() || exercise.pictures().isEmpty()) {
            return html;
        }
        String page = new String(html, StandardCharsets.UTF_8);
        for (Picture picture : exercise.pictures()) {
            page = page.replace("<img src=\"" + picture.name(), "<img src=\"" + prefix + picture.name());
        }
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
