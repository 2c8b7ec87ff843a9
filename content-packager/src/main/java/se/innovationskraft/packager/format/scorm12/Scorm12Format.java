package se.innovationskraft.packager.format.scorm12;

import java.util.ArrayList;
import java.util.Comparator;
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
import se.innovationskraft.packager.render.TemplateResources;

/**
 * SCORM 1.2, one SCO for each exercise; before several of them a map, which is a SCO of its own. In the zip the manifest
 * comes first, then what it lists, then the schema files it refers to.
 */
public final class Scorm12Format implements PackageFormat {

    private static final List<String> SCHEMAS =
            List.of("adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd");

    private final PlayerFiles playerFiles;
    private final CourseMap map;
    private final ManifestWriter manifestWriter;

    public Scorm12Format(PageRenderer renderer, ExercisePages pages) {
        this.playerFiles = new PlayerFiles(pages, Keeps.ANSWERS, Room.SCORM_12, name());
        this.map = new CourseMap(renderer, Keeps.ANSWERS, MapPlace.BESIDE);
        this.manifestWriter = new ManifestWriter(renderer);
    }

    @Override
    public String name() {
        return "scorm12";
    }

    @Override
    public Optional<Standard> standard() {
        return Optional.of(Standard.SCORM_12);
    }

    @Override
    public boolean supports(Course course) {
        return true;
    }

    @Override
    public ContentPackage contents(Programme programme, Course course, LocalLayer localLayer) {
        CourseFiles files = playerFiles.of(programme, course, localLayer);
        List<Sco> scos = scos(programme, course, files, localLayer);
        List<Entry> entries = new ArrayList<>();
        entries.add(manifestWriter.write(programme, course, scos, files.shared()));
        scos.forEach(sco -> entries.addAll(sco.files()));
        entries.addAll(files.shared());
        schemas().forEach(entries::add);
        return new ContentPackage(entries);
    }

    /** What the LMS lists. */
    private List<Sco> scos(Programme programme, Course course, CourseFiles files, LocalLayer localLayer) {
        List<Sco> scos = new ArrayList<>();
        if (!course.isAlone()) {
            scos.add(Sco.ofMap(course, map.of(programme, course)));
        }
        files.pages().stream()
                .sorted(Comparator.comparingInt(
                        page -> localLayer.place(page.part().id())))
                .map(Sco::of)
                .forEach(scos::add);
        return scos;
    }

    /** The files that the manifest refers to for its form. */
    static Stream<Entry> schemas() {
        return SCHEMAS.stream().map(name -> new Entry(name, TemplateResources.bytes("schema/scorm12/" + name)));
    }
}
