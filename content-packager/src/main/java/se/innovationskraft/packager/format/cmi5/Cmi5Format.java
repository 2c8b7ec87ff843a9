package se.innovationskraft.packager.format.cmi5;

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

/** cmi5: the course structure first, then the pages that it names and what they need. */
public final class Cmi5Format implements PackageFormat {

    private final PlayerFiles playerFiles;
    private final CourseStructureWriter structureWriter;

    public Cmi5Format(PageRenderer renderer, ExercisePages pages) {
        this.playerFiles = new PlayerFiles(pages, Keeps.RECORD, Room.REMOTE, name());
        this.structureWriter = new CourseStructureWriter(renderer);
    }

    @Override
    public String name() {
        return "cmi5";
    }

    @Override
    public Optional<Standard> standard() {
        return Optional.of(Standard.CMI5);
    }

    /** The LMS itself shows what a theme or a programme holds. */
    @Override
    public boolean supports(Course course) {
        return true;
    }

    @Override
    public ContentPackage contents(Programme programme, Course course, LocalLayer localLayer) {
        CourseFiles files = playerFiles.of(programme, course, localLayer);
        return new ContentPackage(
                Stream.concat(Stream.of(structureWriter.write(programme, course, files.pages())), files.all().stream())
                        .toList());
    }
}
