package se.innovationskraft.packager.format.scorm2004;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.innovationskraft.packager.format.ExercisePages;
import se.innovationskraft.packager.format.PackageFormat;
import se.innovationskraft.packager.format.PlayerFiles;
import se.innovationskraft.packager.format.ProbeFiles;
import se.innovationskraft.packager.format.Room;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.model.Standard;
import se.innovationskraft.packager.render.Keeps;
import se.innovationskraft.packager.render.PageRenderer;

/** SCORM 2004 with a single SCO: LMSs that save nothing of the second one are many. */
public final class Scorm2004Format implements PackageFormat {

    private final Edition edition;
    private final PlayerFiles playerFiles;
    private final ProbeFiles probeFiles;
    private final ManifestWriter manifestWriter;

    public Scorm2004Format(Edition edition, PageRenderer renderer, ExercisePages pages) {
        this.edition = edition;
        this.playerFiles = new PlayerFiles(pages, Keeps.ANSWERS, Room.SCORM_2004);
        this.probeFiles = new ProbeFiles(renderer, name());
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
        return course.single().isPresent() || ProbeFiles.areFor(course);
    }

    @Override
    public ContentPackage contents(Programme programme, Course course, LocalLayer localLayer) {
        List<Entry> listed = ProbeFiles.areFor(course)
                ? probeFiles.of(programme, course, localLayer)
                : playerFiles.of(programme, course, localLayer).all();
        Entry manifest = manifestWriter.write(programme, course, listed);
        return new ContentPackage(Stream.of(Stream.of(manifest), listed.stream(), edition.schemas())
                .flatMap(part -> part)
                .toList());
    }
}
