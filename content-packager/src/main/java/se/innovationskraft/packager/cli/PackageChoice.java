package se.innovationskraft.packager.cli;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;

/** Which packages are asked for: of what, and in which formats. */
final class PackageChoice {

    /** Every format there is, each for what it can hold. */
    private static final String ALL = "all";

    private static final String MANY_SCOS = "scorm12";
    private static final String ONE_SCO = "scorm12-single";

    @Parameters(paramLabel = "ID", descriptionKey = "parameter.ids", arity = "0..*")
    private List<String> ids = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            descriptionKey = "option.format",
            split = "\\s*,\\s*",
            defaultValue = PackagePipeline.STANDARD_FORMAT)
    private List<String> formats = List.of(PackagePipeline.STANDARD_FORMAT);

    @Option(names = "--single-sco", descriptionKey = "option.single-sco")
    private boolean singleSco;

    /** A package to build. */
    record Wanted(Course course, String format) {}

    /** What no format can be is the caller's mistake; known before any content is read. */
    void checkFormats(PackagePipeline pipeline, Texts texts) {
        List<String> known =
                Stream.concat(pipeline.formats().stream(), Stream.of(ALL)).toList();
        formats.stream().filter(format -> !known.contains(format)).findFirst().ifPresent(format -> {
            throw new CommandMistake(texts.text("unknown-format", format, String.join(", ", known)));
        });
        if (singleSco && Collections.disjoint(formats, List.of(MANY_SCOS, ONE_SCO, ALL))) {
            throw new CommandMistake(texts.text("no-single-sco", String.join(",", formats)));
        }
    }

    /**
     * The packages, each once: exercises in the municipality's order, then themes and the programme. What a format cannot
     * hold is left out, unless both were asked for by name: then it is the caller's mistake.
     */
    List<Wanted> packages(PackagePipeline pipeline, Programme programme, LocalLayer localLayer, Texts texts) {
        List<String> wanted = formats.contains(ALL) ? pipeline.formats() : formats;
        return courses(pipeline, programme, texts).stream()
                .sorted(Comparator.comparingInt(course -> localLayer.place(course.id())))
                .flatMap(course -> wanted.stream()
                        .map(format -> asked(format, course))
                        .distinct()
                        .filter(format -> canHold(format, course, pipeline, texts))
                        .map(format -> new Wanted(course, format)))
                .toList();
    }

    private List<Course> courses(PackagePipeline pipeline, Programme programme, Texts texts) {
        List<Course> known = programme.courses().stream()
                .filter(course -> !holders(course, pipeline).isEmpty())
                .toList();
        List<String> knownIds = known.stream().map(Course::id).toList();
        ids.stream().filter(id -> !knownIds.contains(id)).findFirst().ifPresent(id -> {
            throw new CommandMistake(texts.text("unknown-id", id, String.join(", ", knownIds)));
        });
        return known.stream()
                .filter(course -> ids.isEmpty() || ids.contains(course.id()))
                .toList();
    }

    /** For LMSs that refuse more than one SCO; an exercise by itself is a single one anyway. */
    private String asked(String format, Course course) {
        boolean isMeant = singleSco && format.equals(MANY_SCOS) && !course.isAlone();
        return isMeant ? ONE_SCO : format;
    }

    private boolean canHold(String format, Course course, PackagePipeline pipeline, Texts texts) {
        List<String> holders = holders(course, pipeline);
        if (!holders.contains(format) && !ids.isEmpty() && !formats.contains(ALL)) {
            throw new CommandMistake(texts.text("not-in-format", course.id(), format, String.join(", ", holders)));
        }
        return holders.contains(format);
    }

    private static List<String> holders(Course course, PackagePipeline pipeline) {
        return pipeline.formats().stream()
                .filter(format -> pipeline.supports(format, course))
                .toList();
    }
}
