package se.innovationskraft.packager.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.innovationskraft.packager.format.CourseMap;
import se.innovationskraft.packager.format.ExercisePages;
import se.innovationskraft.packager.format.PackageFormat;
import se.innovationskraft.packager.format.PlayerFiles;
import se.innovationskraft.packager.format.Room;
import se.innovationskraft.packager.localise.LocalLayerFiles;
import se.innovationskraft.packager.localise.PublicLayer;
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
 * The same page and player without an LMS. Anybody may open it, on any screen, so it keeps nothing and knows no bridge.
 */
public final class WebFormat implements PackageFormat {

    private final PlayerFiles playerFiles;
    private final CourseMap map;

    public WebFormat(PageRenderer renderer, ExercisePages pages) {
        this.map = new CourseMap(renderer, Keeps.NOTHING, MapPlace.ABOVE);
        this.playerFiles = new PlayerFiles(pages, Keeps.NOTHING, Room.SCORM_12, name());
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    public Optional<Standard> standard() {
        return Optional.empty();
    }

    /** Where there is no LMS there is none to try. */
    @Override
    public boolean supports(Course course) {
        return course.kind() != Course.Kind.PROBE;
    }

    @Override
    public List<Entry> localFiles(LocalLayer localLayer) {
        return LocalLayerFiles.of(PublicLayer.of(localLayer));
    }

    @Override
    public ContentPackage contents(Programme programme, Course course, LocalLayer localLayer) {
        List<Entry> files = new ArrayList<>();
        if (!course.isAlone()) {
            files.addAll(map.of(programme, course));
        }
        files.addAll(
                playerFiles.of(programme, course, PublicLayer.of(localLayer)).all());
        return new ContentPackage(files);
    }
}
