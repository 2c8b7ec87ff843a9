package se.innovationskraft.packager.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.localise.LocalLayerFiles;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.PageRenderer;
import se.innovationskraft.packager.render.TemplateResources;

/** What is opened of the package that tries an LMS. It has nothing of the player's but its look. */
public final class ProbeFiles {

    private final PageRenderer renderer;
    private final String format;

    /** @param format the name of what it is packaged as */
    public ProbeFiles(PageRenderer renderer, String format) {
        this.renderer = renderer;
        this.format = format;
    }

    /** Whether a course is what these files are for. */
    public static boolean areFor(Course course) {
        return course.kind() == Course.Kind.PROBE;
    }

    /** The files, the page first. */
    public List<Entry> of(Programme programme, Course course, LocalLayer localLayer) {
        String page = renderer.probePage(programme, course, format);
        return Stream.of(
                        Stream.of(new Entry("index.html", page.getBytes(StandardCharsets.UTF_8))),
                        LocalLayerFiles.of(localLayer).stream(),
                        Stream.of("probe.css", "probe.js").map(ProbeFiles::built))
                .flatMap(files -> files)
                .toList();
    }

    private static Entry built(String name) {
        return new Entry(name, TemplateResources.bytes("built/" + name));
    }
}
