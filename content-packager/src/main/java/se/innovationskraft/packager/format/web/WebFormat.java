package se.innovationskraft.packager.format.web;

import java.util.Optional;
import se.innovationskraft.packager.format.ExercisePages;
import se.innovationskraft.packager.format.PackageFormat;
import se.innovationskraft.packager.format.PlayerFiles;
import se.innovationskraft.packager.format.Room;
import se.innovationskraft.packager.localise.PublicLayer;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Standard;
import se.innovationskraft.packager.render.Keeps;

/**
 * The same page and player without an LMS. Anybody may open it, on any screen, so it keeps nothing and knows no bridge.
 */
public final class WebFormat implements PackageFormat {

    private final PlayerFiles playerFiles;

    public WebFormat(ExercisePages pages) {
        this.playerFiles = new PlayerFiles(pages, Keeps.NOTHING, Room.SCORM_12);
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    public Optional<Standard> standard() {
        return Optional.empty();
    }

    @Override
    public boolean supports(Course course) {
        return course.single().isPresent();
    }

    @Override
    public ContentPackage contents(Programme programme, Course course, LocalLayer localLayer) {
        return new ContentPackage(
                playerFiles.of(programme, course, PublicLayer.of(localLayer)).all());
    }
}
