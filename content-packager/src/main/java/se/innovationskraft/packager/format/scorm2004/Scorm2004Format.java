package se.innovationskraft.packager.format.scorm2004;

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
 * SCORM 2004 with a single SCO, since there are LMSs that save nothing of a second one. Of several exercises it is their
 * map, which is the LMS of those in its frame and speaks SCORM 1.2 with them.
 */
public final class Scorm2004Format implements PackageFormat {

    private final Edition edition;
    private final PlayerFiles playerFiles;
    private final PlayerFiles framedFiles;
    private final CourseMap map;
    private final ManifestWriter manifestWriter;

    public Scorm2004Format(Edition edition, PageRenderer renderer, ExercisePages pages) {
        this.edition = edition;
        this.playerFiles = new PlayerFiles(pages, Keeps.ANSWERS, Room.SCORM_2004, name());
        this.framedFiles = new PlayerFiles(pages, Keeps.ANSWERS, Room.SCORM_12, name());
        this.map = new CourseMap(renderer, Keeps.ANSWERS, MapPlace.AROUND, "shell-scorm2004");
        this.manifestWriter = new ManifestWriter(renderer, edition);
    }

    @Override
    public String name() {
        return edition.formatName();
    }

    @Override
    public Optional<Standard> standard() {
        return Optional.of(edition.standard());
    }

    @Override
    public boolean supports(Course course) {
        return true;
    }

    @Override
    public ContentPackage contents(Programme programme, Course course, LocalLayer localLayer) {
        List<Entry> listed = listed(programme, course, localLayer);
        Entry manifest = manifestWriter.write(programme, course, listed);
        return new ContentPackage(Stream.of(Stream.of(manifest), listed.stream(), edition.schemas())
                .flatMap(part -> part)
                .toList());
    }

    private List<Entry> listed(Programme programme, Course course, LocalLayer localLayer) {
        return course.isAlone()
                ? playerFiles.of(programme, course, localLayer).all()
                : Stream.concat(
                                map.of(programme, course).stream(),
                                framedFiles.of(programme, course, localLayer).all().stream())
                        .toList();
    }
}
