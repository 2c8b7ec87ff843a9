package se.innovationskraft.packager.format.scorm12;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * SCORM 1.2 for LMSs that refuse more than one SCO: several exercises in the frame of their map, which has 4 096
 * characters for all of them.
 */
public final class Scorm12SingleFormat implements PackageFormat {

    private final PlayerFiles playerFiles;
    private final CourseMap map;
    private final ManifestWriter manifestWriter;

    public Scorm12SingleFormat(PageRenderer renderer, ExercisePages pages) {
        this.playerFiles = new PlayerFiles(pages, Keeps.ANSWERS, Room.SCORM_12, name());
        this.map = new CourseMap(renderer, Keeps.ANSWERS, MapPlace.AROUND_WITH_LITTLE_ROOM, "shell-scorm12");
        this.manifestWriter = new ManifestWriter(renderer);
    }

    @Override
    public String name() {
        return "scorm12-single";
    }

    @Override
    public Optional<Standard> standard() {
        return Optional.of(Standard.SCORM_12);
    }

    /** What is alone is a single SCO as it is. */
    @Override
    public boolean supports(Course course) {
        return !course.isAlone();
    }

    @Override
    public ContentPackage contents(Programme programme, Course course, LocalLayer localLayer) {
        List<Entry> files = Stream.concat(
                        map.of(programme, course).stream(),
                        playerFiles.of(programme, course, localLayer).all().stream())
                .toList();
        Sco sco = new Sco(course.id(), course.title(), files);
        Entry manifest = manifestWriter.write(programme, course, List.of(sco), List.of());
        return new ContentPackage(Stream.of(Stream.of(manifest), files.stream(), Scorm12Format.schemas())
                .flatMap(part -> part)
                .toList());
    }
}
