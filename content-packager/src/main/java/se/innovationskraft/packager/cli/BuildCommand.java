package se.innovationskraft.packager.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.innovationskraft.packager.BuiltPackage;
import se.innovationskraft.packager.CheckedProgramme;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** {@code bin/package build}: checks everything, then writes one zip per exercise. */
@Command(name = "build", mixinStandardHelpOptions = true, resourceBundle = "se.innovationskraft.packager.cli.texts_sv")
final class BuildCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "parameter.ids", arity = "0..*")
    private List<String> ids = List.of();

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(names = "--out", paramLabel = "MAPP", descriptionKey = "option.out", defaultValue = "dist/packages")
    private Path out = Path.of("dist/packages");

    @Mixin
    private OrganisationOption organisation = new OrganisationOption();

    @Option(names = "--format", paramLabel = "scorm12|web", descriptionKey = "option.format", defaultValue = "scorm12")
    private String format = PackagePipeline.STANDARD_FORMAT;

    @Mixin
    private ReleaseOptions releases = new ReleaseOptions();

    @Option(names = "--progress", hidden = true)
    private boolean progress;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PackagePipeline pipeline = new PackagePipeline();
        if (!pipeline.formats().contains(format)) {
            String known = String.join(", ", pipeline.formats());
            throw new CommandMistake(options.texts().text("unknown-format", format, known));
        }
        CheckedProgramme checked = options.check(pipeline);
        List<Problem> problems = new ArrayList<>(checked.problems());
        LocalLayer localLayer = organisation.localLayer(checked.programme(), problems, options.texts());
        if (checked.programme().isEmpty() || problems.stream().anyMatch(Problem::isError)) {
            new ProblemReport(options.report()).show(problems, err());
            return PackagerCommand.AT_FAULT;
        }
        Programme programme = checked.programme().get();
        List<BuiltPackage> built = build(pipeline, programme, chosen(programme, localLayer), localLayer);
        List<Problem> tooLow = releases.tooLow(built, options.report());
        if (!tooLow.isEmpty()) {
            new ProblemReport(options.report()).show(tooLow, err());
            return PackagerCommand.AT_FAULT;
        }
        write(built, programme);
        return ExitCode.OK;
    }

    private void write(List<BuiltPackage> built, Programme programme) {
        List<BuiltPackage> changed = releases.changed(built, options.texts());
        PackageFolder folder = new PackageFolder(out, options.texts());
        changed.forEach(folder::write);
        BuildReport report = new BuildReport(options.texts());
        if (options.json()) {
            out().println(report.json(changed));
        } else {
            out().println(report.table(changed, out, programme.edition()));
            report.unchanged(built, changed, releases.comparedWith()).ifPresent(out()::println);
        }
    }

    private List<Exercise> chosen(Programme programme, LocalLayer localLayer) {
        List<String> known = programme.exercises().stream().map(Exercise::id).toList();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new CommandMistake(options.texts().text("unknown-id", id, String.join(", ", known)));
        });
        return programme.exercises().stream()
                .filter(exercise -> ids.isEmpty() || ids.contains(exercise.id()))
                .sorted(Comparator.comparingInt(exercise -> localLayer.place(exercise.id())))
                .toList();
    }

    private List<BuiltPackage> build(
            PackagePipeline pipeline, Programme programme, List<Exercise> exercises, LocalLayer localLayer) {
        List<BuiltPackage> built = new ArrayList<>();
        try (ProgressBar bar = progressBar(exercises.size())) {
            for (Exercise exercise : exercises) {
                built.add(pipeline.build(programme, exercise, localLayer, format));
                bar.step();
            }
        }
        return built;
    }

    /** A bar where {@code bin/package} has seen a terminal; nothing when another program reads the output. */
    private ProgressBar progressBar(int packages) {
        ProgressBarBuilder builder = ProgressBar.builder().setTaskName("").setInitialMax(packages);
        return !progress || options.json()
                ? builder.setConsumer(new SilentConsumer()).build()
                : builder.clearDisplayOnFinish().build();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
