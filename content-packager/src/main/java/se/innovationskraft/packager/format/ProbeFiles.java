package se.innovationskraft.packager.format;

import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.localise.LocalLayerFiles;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.Keeps;
import se.innovationskraft.packager.render.TemplateResources;

/** What is opened of the package that tries an LMS. It has nothing of the player's but its look, and what it speaks to. */
final class ProbeFiles {

    private final ExercisePages pages;
    private final Keeps keeps;
    private final Room room;
    private final String format;

    ProbeFiles(ExercisePages pages, Keeps keeps, Room room, String format) {
        this.pages = pages;
        this.keeps = keeps;
        this.room = room;
        this.format = format;
    }

    CourseFiles of(Programme programme, Course course, LocalLayer localLayer) {
        Entry page = new Entry("index.html", pages.probe(programme, course, keeps, format));
        Stream<Entry> scripts = Stream.of(built("probe.css", "probe.css"), built("probe.js", room.probe() + ".js"));
        return new CourseFiles(
                List.of(new CourseFiles.Page(course, List.of(page))),
                Stream.concat(LocalLayerFiles.of(localLayer).stream(), scripts).toList());
    }

    private static Entry built(String name, String source) {
        return new Entry(name, TemplateResources.bytes("built/" + source));
    }
}
