package se.innovationskraft.packager.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.innovationskraft.packager.PackageVerifier;
import se.innovationskraft.packager.VerifiedPackage;

/** {@code bin/package verify}: says whether a zip, ours or another's, can be imported, and what to mend. */
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "se.innovationskraft.packager.cli.texts_sv")
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ZIP", descriptionKey = "parameter.zips", arity = "1..*")
    private List<Path> zips = List.of();

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PackageVerifier verifier = new PackageVerifier();
        Map<Path, VerifiedPackage> verified = new LinkedHashMap<>();
        zips.forEach(zip -> verified.put(zip, verify(verifier, zip)));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        VerifyReport report = new VerifyReport(options);
        if (options.json()) {
            out.println(report.json(verified));
        } else {
            verified.forEach((zip, found) -> report.print(zip, found, out));
        }
        return verified.values().stream().allMatch(VerifiedPackage::isSound) ? ExitCode.OK : PackagerCommand.AT_FAULT;
    }

    private VerifiedPackage verify(PackageVerifier verifier, Path zip) {
        try {
            return verifier.verify(zip);
        } catch (IOException e) {
            throw new CommandMistake(
                    options.texts().text("cannot-read", zip.toAbsolutePath().normalize(), e));
        }
    }
}
