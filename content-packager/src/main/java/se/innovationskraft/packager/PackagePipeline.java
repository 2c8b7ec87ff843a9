package se.innovationskraft.packager;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.innovationskraft.packager.archive.DeflatedFiles;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.authoring.Bundle;
import se.innovationskraft.packager.authoring.ProgrammeReader;
import se.innovationskraft.packager.authoring.Reading;
import se.innovationskraft.packager.check.archive.PackageRules;
import se.innovationskraft.packager.check.content.AcceptedIds;
import se.innovationskraft.packager.check.content.ContentRules;
import se.innovationskraft.packager.format.ExercisePages;
import se.innovationskraft.packager.format.PackageFormat;
import se.innovationskraft.packager.format.cmi5.Cmi5Format;
import se.innovationskraft.packager.format.scorm12.Scorm12Format;
import se.innovationskraft.packager.format.scorm12.Scorm12SingleFormat;
import se.innovationskraft.packager.format.scorm2004.Edition;
import se.innovationskraft.packager.format.scorm2004.Scorm2004Format;
import se.innovationskraft.packager.format.web.WebFormat;
import se.innovationskraft.packager.format.xapi.XapiFormat;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.render.PageRenderer;

/**
 * The straight line: bundle → read → check → render → package → zip → check again. One to a run: it keeps
 * what its packages have in common. Safe to share between threads.
 */
public final class PackagePipeline {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    Problem::file, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::rule);

    /** The format that is meant when none is named. */
    public static final String STANDARD_FORMAT = "scorm12";

    private final DeflatedFiles deflated = new DeflatedFiles();
    private final PackageRules rules = new PackageRules();
    private final List<PackageFormat> formats;

    public PackagePipeline() {
        PageRenderer renderer = new PageRenderer();
        ExercisePages pages = new ExercisePages(renderer);
        this.formats = List.of(
                new Scorm12Format(renderer, pages),
                new Scorm12SingleFormat(renderer, pages),
                new Scorm2004Format(Edition.THIRD, renderer, pages),
                new Scorm2004Format(Edition.FOURTH, renderer, pages),
                new Cmi5Format(renderer, pages),
                new XapiFormat(renderer, pages),
                new WebFormat(renderer, pages));
    }

    /** The names of the formats that can be built. */
    public List<String> formats() {
        return formats.stream().map(PackageFormat::name).toList();
    }

    /**
     * Whether a format can hold a course.
     *
     * @param format one of {@link #formats()}
     */
    public boolean supports(String format, Course course) {
        return format(format).supports(course);
    }

    /** Reads and checks a programme; all problems of all files in one run. */
    public CheckedProgramme check(Bundle bundle, String programmeId) {
        Reading reading = ProgrammeReader.read(bundle, programmeId);
        Stream<Problem> broken = reading.programme().stream().flatMap(ContentRules::check);
        // an id is missed only when every file could be read: else it may stand where the reader stopped
        Stream<Problem> ids = reading.problems().stream().anyMatch(Problem::isError)
                ? Stream.empty()
                : reading.programme().stream()
                        .flatMap(programme -> acceptedIds(bundle, programmeId).check(programme));
        List<Problem> problems = Stream.of(reading.problems().stream(), broken, ids)
                .flatMap(part -> part)
                .sorted(BY_PLACE)
                .toList();
        return new CheckedProgramme(reading.programme(), problems);
    }

    /** The ids that a programme has published; none when it has no such file yet. */
    public AcceptedIds acceptedIds(Bundle bundle, String programmeId) {
        return AcceptedIds.parse(
                bundle.bytes(programmeId + "/" + AcceptedIds.FILE).orElseGet(() -> new byte[0]));
    }

    /** Makes the package of an exercise in the standard format. */
    public BuiltPackage build(Programme programme, Exercise exercise, LocalLayer localLayer) {
        return build(programme, Course.of(exercise), localLayer, STANDARD_FORMAT);
    }

    /**
     * Makes a package.
     *
     * @param programme sound, that is checked without errors
     * @param course one of the programme's {@link Programme#courses()}
     * @param format one that {@link #supports} it
     * @throws UnsoundPackageException if the finished zip breaks a rule of packages
     */
    public BuiltPackage build(Programme programme, Course course, LocalLayer localLayer, String format) {
        PackageFormat way = format(format);
        ContentPackage contents = way.contents(programme, course, localLayer);
        BuiltPackage built = new BuiltPackage(programme, course, format, ReproducibleZip.write(contents, deflated));
        List<Problem> problems = broken(way, ReproducibleZip.read(built.zip())).toList();
        if (!problems.isEmpty()) {
            throw new UnsoundPackageException(built.fileName(), problems);
        }
        return built;
    }

    /**
     * Makes a finished package over for one municipality after the other. Two files are theirs; the rest is neither rendered,
     * compressed nor checked once more, but where a municipality's order decides how its exercises lie.
     *
     * @param built without a layer
     */
    public Function<LocalLayer, BuiltPackage> localiser(BuiltPackage built) {
        ContentPackage neutral = ReproducibleZip.read(built.zip());
        PackageFormat way = format(built.format());
        return layer -> layer.order().isEmpty() || built.course().isAlone()
                ? built.with(ReproducibleZip.write(neutral.with(way.localFiles(layer)), deflated))
                : build(built.programme(), built.course(), layer, built.format());
    }

    /** How many bytes have been compressed so far, each distinct file once. */
    long compressedBytes() {
        return deflated.size();
    }

    private Stream<Problem> broken(PackageFormat format, ContentPackage contents) {
        return format.standard().isPresent() ? rules.check(contents) : rules.checkWeb(contents);
    }

    private PackageFormat format(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No format \"" + name + "\""));
    }
}
