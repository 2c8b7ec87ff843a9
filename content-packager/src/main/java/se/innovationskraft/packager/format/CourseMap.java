package se.innovationskraft.packager.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.Keeps;
import se.innovationskraft.packager.render.MapPlace;
import se.innovationskraft.packager.render.PageRenderer;
import se.innovationskraft.packager.render.TemplateResources;

/** The first page of a package with several exercises: their map, and its script. */
public final class CourseMap {

    /** The name of the page; it comes first when the package is opened as files. */
    public static final String PAGE = "index.html";

    private static final String SCRIPT = "map";

    private final PageRenderer renderer;
    private final Keeps keeps;
    private final MapPlace place;
    private final String script;

    /** A map that leads to the exercises, or lies beside them. */
    public CourseMap(PageRenderer renderer, Keeps keeps, MapPlace place) {
        this(renderer, keeps, place, SCRIPT);
    }

    /** @param script name of its script among what was built, without its ending; every package calls it {@code map.js} */
    public CourseMap(PageRenderer renderer, Keeps keeps, MapPlace place, String script) {
        this.renderer = renderer;
        this.keeps = keeps;
        this.place = place;
        this.script = script;
    }

    /** The page, then its script. The rest of what it needs is among the files that all pages share. */
    public List<Entry> of(Programme programme, Course course) {
        String page = renderer.coursePage(programme, course, keeps, place);
        return List.of(
                new Entry(PAGE, page.getBytes(StandardCharsets.UTF_8)),
                new Entry(SCRIPT + ".js", TemplateResources.bytes("built/" + script + ".js")));
    }
}
