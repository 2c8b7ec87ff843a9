package se.innovationskraft.packager.format.xapi;

import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.format.CourseFiles;
import se.innovationskraft.packager.format.ExercisePages;
import se.innovationskraft.packager.format.PackageFormat;
import se.innovationskraft.packager.format.PlayerFiles;
import se.innovationskraft.packager.format.Room;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Standard;
import se.innovationskraft.packager.render.Keeps;
import se.innovationskraft.packager.render.PageRenderer;

/** xAPI: {@code tincan.xml} first, then the page that it names and what it needs. */
public final class XapiFormat implements PackageFormat {

    private final PlayerFiles playerFiles;
    private final TincanWriter tincanWriter;

    public XapiFormat(PageRenderer renderer, ExercisePages pages) {
        this.playerFiles = new PlayerFiles(pages, Keeps.RECORD, Room.REMOTE, name());
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

    /** Such a package has one page to open, so that a larger course would need a first page of its own. */
    @Override
    public boolean supports(Course course) {
        return course.isAlone();
    }

    @Override
    public ContentPackage contents(Programme programme, Course course, LocalLayer localLayer) {
        CourseFiles files = playerFiles.of(programme, course, localLayer);
        String page = files.pages().get(0).name();
        return new ContentPackage(
                Stream.concat(Stream.of(tincanWriter.write(programme, course, page)), files.all().stream())
                        .toList());
    }
}
