package se.innovationskraft.packager.format.xapi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.format.CourseFiles;
import se.innovationskraft.packager.format.CourseMap;
import se.innovationskraft.packager.format.ExercisePages;
import se.innovationskraft.packager.format.PackageFormat;
import se.innovationskraft.packager.format.PlayerFiles;
import se.innovationskraft.packager.format.Room;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Standard;
import se.innovationskraft.packager.render.Keeps;
import se.innovationskraft.packager.render.MapPlace;
import se.innovationskraft.packager.render.PageRenderer;

/**
 * xAPI: {@code tincan.xml} first, then the page that it names and what it needs. Such a package has one page to open: of
 * several exercises it is their map, which holds them in a frame. There each speaks to the record store for itself.
 */
public final class XapiFormat implements PackageFormat {

    private final PlayerFiles playerFiles;
    private final CourseMap map;
    private final TincanWriter tincanWriter;

    public XapiFormat(PageRenderer renderer, ExercisePages pages) {
        this.playerFiles = new PlayerFiles(pages, Keeps.RECORD, Room.REMOTE, name());
        this.map = new CourseMap(renderer, Keeps.RECORD, MapPlace.AROUND, "shell-remote");
        this.tincanWriter = new TincanWriter(renderer);
    }

    @Override
    public String name() {
        return "xapi";
    }

    @Override
    public Optional<Standard> standard() {
        return Optional.of(Standard.XAPI);
    }

    @Override
    public boolean supports(Course course) {
        return true;
    }

    @Override
    public ContentPackage contents(Programme programme, Course course, LocalLayer localLayer) {
        CourseFiles files = playerFiles.of(programme, course, localLayer);
        List<Entry> first = course.isAlone() ? List.of() : map.of(programme, course);
        return new ContentPackage(
                Stream.of(Stream.of(tincanWriter.write(programme, course)), first.stream(), files.all().stream())
                        .flatMap(part -> part)
                        .toList());
    }
}
