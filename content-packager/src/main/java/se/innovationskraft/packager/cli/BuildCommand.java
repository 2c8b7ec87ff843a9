package se.innovationskraft.packager.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
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
import picocli.CommandLine.Spec;
import se.innovationskraft.packager.BuiltPackage;
import se.innovationskraft.packager.CheckedProgramme;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.cli.MunicipalFolders.Written;
import se.innovationskraft.packager.cli.PackageChoice.Wanted;
import se.innovationskraft.packager.localise.Municipality;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** {@code bin/package build}: checks everything, then writes a zip for each package that was asked for. */
@Command(name = "build", mixinStandardHelpOptions = true, resourceBundle = "se.innovationskraft.packager.cli.texts_sv")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private PackageChoice choice = new PackageChoice();

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(names = "--out", paramLabel = "MAPP", descriptionKey = "option.out", defaultValue = "dist/packages")
    private Path out = Path.of("dist/packages");

    @Mixin
    private OrganisationOption organisation = new OrganisationOption();

    @Mixin
    private NationalOption national = new NationalOption();

    @Mixin
    private ReleaseOptions releases = new ReleaseOptions();

    @Option(names = "--progress", hidden = true)
    private boolean progress;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PackagePipeline pipeline = new PackagePipeline();
        choice.checkFormats(pipeline, options.texts());
        CheckedProgramme checked = options.check(pipeline);
        List<Problem> problems = new ArrayList<>(checked.problems());
        List<Municipality> municipalities = organisation.municipalities(checked.programme(), problems, options.texts());
        if (checked.programme().isEmpty() || problems.stream().anyMatch(Problem::isError)) {
            new ProblemReport(options.report()).show(problems, err());
            return PackagerCommand.AT_FAULT;
        }
        Programme programme = checked.programme().get();
        tellChanges(programme, municipalities);
        LocalLayer localLayer = organisation.isFolder() ? LocalLayer.NEUTRAL : first(municipalities);
        List<Wanted> wanted = choice.packages(pipeline, programme, localLayer, options.texts());
        List<BuiltPackage> built = build(pipeline, programme, wanted, localLayer);
        List<Problem> tooLow = releases.tooLow(built, options.report());
        if (!tooLow.isEmpty()) {
            new ProblemReport(options.report()).show(tooLow, err());
            return PackagerCommand.AT_FAULT;
        }
        if (organisation.isFolder()) {
            writeForEach(municipalities, pipeline, built, programme);
        } else {
            write(built, programme);
        }
        return ExitCode.OK;
    }

    private static LocalLayer first(List<Municipality> municipalities) {
        return municipalities.stream().map(Municipality::layer).findFirst().orElse(LocalLayer.NEUTRAL);
    }

    private void tellChanges(Programme programme, List<Municipality> municipalities) {
        List<Problem> changes = municipalities.isEmpty()
                ? List.of()
                : national.changes(programme, municipalities, organisation.folder(), options.texts());
        if (!changes.isEmpty()) {
            new ProblemReport(options.report()).show(changes, err());
        }
    }

    private void writeForEach(
            List<Municipality> municipalities,
            PackagePipeline pipeline,
            List<BuiltPackage> built,
            Programme programme) {
        List<Written> written =
                new MunicipalFolders(out, releases, options.texts()).write(pipeline, built, municipalities);
        BuildReport report = new BuildReport(options.texts());
        out().println(
                        options.json()
                                ? report.municipalJson(written)
                                : report.municipalTable(municipalities, written, out, programme.edition()));
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

    /** In the order they were asked for, made on all cores. */
    private List<BuiltPackage> build(
            PackagePipeline pipeline, Programme programme, List<Wanted> packages, LocalLayer localLayer) {
        try (ProgressBar bar = progressBar(packages.size())) {
            return packages.parallelStream()
                    .map(wanted -> pipeline.build(programme, wanted.course(), localLayer, wanted.format()))
                    .peek(built -> bar.step())
                    .toList();
        }
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
