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
import se.innovationskraft.packager.format.PackageFormat;
import se.innovationskraft.packager.format.scorm12.Scorm12Format;
import se.innovationskraft.packager.format.web.WebFormat;
import se.innovationskraft.packager.model.ContentPackage;
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
    private final List<Way> ways;

    public PackagePipeline() {
        PageRenderer renderer = new PageRenderer();
        PackageRules rules = new PackageRules();
        this.ways = List.of(
                new Way(new Scorm12Format(renderer), rules::check), new Way(new WebFormat(renderer), rules::checkWeb));
    }

    /** A format, and the rules that its packages must follow. */
    private record Way(PackageFormat format, Function<ContentPackage, Stream<Problem>> rules) {}

    /** The names of the formats that can be built. */
    public List<String> formats() {
        return ways.stream().map(way -> way.format().name()).toList();
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
        return build(programme, exercise, localLayer, STANDARD_FORMAT);
    }

    /**
     * Makes the package of an exercise.
     *
     * @param programme sound, that is checked without errors
     * @param format one of {@link #formats()}
     * @throws UnsoundPackageException if the finished zip breaks a rule of packages
     */
    public BuiltPackage build(Programme programme, Exercise exercise, LocalLayer localLayer, String format) {
        Way way = way(format);
        ContentPackage contents = way.format().contents(programme, exercise, localLayer);
        BuiltPackage built = new BuiltPackage(programme, exercise, format, ReproducibleZip.write(contents, deflated));
        List<Problem> problems =
                way.rules().apply(ReproducibleZip.read(built.zip())).toList();
        if (!problems.isEmpty()) {
            throw new UnsoundPackageException(built.fileName(), problems);
        }
        return built;
    }

    private Way way(String format) {
        return ways.stream()
                .filter(way -> way.format().name().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No format \"" + format + "\""));
    }
}
