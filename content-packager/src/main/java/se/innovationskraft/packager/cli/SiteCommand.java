package se.innovationskraft.packager.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.innovationskraft.packager.CheckedProgramme;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.StaticSite;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;

/** {@code bin/package site}: checks everything, then writes a site of plain files. */
@Command(name = "site", mixinStandardHelpOptions = true, resourceBundle = "se.innovationskraft.packager.cli.texts_sv")
final class SiteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MAPP", descriptionKey = "parameter.site")
    private Path out = Path.of("");

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Mixin
    private OrganisationOption organisation = new OrganisationOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PackagePipeline pipeline = new PackagePipeline();
        CheckedProgramme checked = options.check(pipeline);
        List<Problem> problems = new ArrayList<>(checked.problems());
        LocalLayer localLayer = organisation.localLayer(checked.programme(), problems, options.texts());
        if (checked.programme().isEmpty() || problems.stream().anyMatch(Problem::isError)) {
            new ProblemReport(options.report()).show(problems, commandLine().getErr());
            return PackagerCommand.AT_FAULT;
        }
        ContentPackage site = new StaticSite(pipeline).files(checked.programme().get(), localLayer);
        PackageFolder folder = new PackageFolder(out, options.texts());
        site.entries().forEach(file -> folder.write(file.name(), file.content()));
        report(site, commandLine().getOut());
        return ExitCode.OK;
    }

    private void report(ContentPackage site, PrintWriter to) {
        Path start = out.resolve("index.html").toAbsolutePath().normalize();
        to.println(
                options.json()
                        ? new SiteReport().json(site)
                        : options.texts().text("site-built", site.entries().size(), start));
    }

    private picocli.CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
