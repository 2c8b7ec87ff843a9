package se.innovationskraft.packager.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.innovationskraft.packager.IncomparableException;
import se.innovationskraft.packager.PackageComparer;
import se.innovationskraft.packager.compare.Comparison;
import se.innovationskraft.packager.compare.Release;

/** {@code bin/package compare}: what an upgrade does to those who have begun, and whether the version says so. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        resourceBundle = "se.innovationskraft.packager.cli.texts_sv")
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "GAMMAL.zip", descriptionKey = "parameter.old")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NY.zip", descriptionKey = "parameter.new")
    private Path now = Path.of("");

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PackageComparer comparer = new PackageComparer();
        try {
            Comparison comparison = comparer.compare(read(comparer, old), read(comparer, now));
            report(comparison, Objects.requireNonNull(spec).commandLine().getOut());
            return comparison.isEnough() ? ExitCode.OK : PackagerCommand.AT_FAULT;
        } catch (IncomparableException e) {
            new ProblemReport(options)
                    .print(
                            e.problems(),
                            Objects.requireNonNull(spec).commandLine().getErr());
            return PackagerCommand.AT_FAULT;
        }
    }

    private Release read(PackageComparer comparer, Path zip) throws IncomparableException {
        try {
            return comparer.read(zip);
        } catch (IOException e) {
            throw new CommandMistake(
                    options.texts().text("cannot-read", zip.toAbsolutePath().normalize(), e));
        }
    }

    private void report(Comparison comparison, PrintWriter out) {
        CompareReport report = new CompareReport(options);
        if (options.json()) {
            out.println(report.json(comparison));
        } else {
            report.print(comparison, out);
        }
    }
}
