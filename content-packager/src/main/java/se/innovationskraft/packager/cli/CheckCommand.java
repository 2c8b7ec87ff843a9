package se.innovationskraft.packager.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.innovationskraft.packager.CheckedProgramme;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.authoring.Bundle;
import se.innovationskraft.packager.check.content.AcceptedIds;
import se.innovationskraft.packager.check.content.Coverage;
import se.innovationskraft.packager.model.Programme;

/** {@code bin/package check}: reads everything, builds nothing, lists every problem. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "se.innovationskraft.packager.cli.texts_sv")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Option(names = "--accept-ids", descriptionKey = "option.accept-ids")
    private boolean acceptIds;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PackagePipeline pipeline = new PackagePipeline();
        if (acceptIds) {
            acceptIds(pipeline);
        }
        CheckedProgramme checked = options.check(pipeline);
        report(checked);
        return checked.isSound() ? ExitCode.OK : PackagerCommand.AT_FAULT;
    }

    private void report(CheckedProgramme checked) {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        ProblemReport report = new ProblemReport(options.report());
        if (options.json()) {
            out.println(report.json(checked.problems()));
        } else {
            checked.programme().ifPresent(programme -> describe(programme, out));
            report.print(checked.problems(), out);
        }
    }

    private void describe(Programme programme, PrintWriter out) {
        Texts texts = options.texts();
        out.print(new ExerciseTable(texts).of(programme).text());
        new CoverageReport(texts).print(Coverage.of(programme), out);
    }

    /**
     * Writes the ids that are used into the file of accepted ids; nothing ever leaves it. Content with errors is not
     * accepted: a misspelt id would stay for ever.
     */
    private void acceptIds(PackagePipeline pipeline) {
        Bundle bundle = options.bundle();
        CheckedProgramme checked = pipeline.check(bundle, options.programme());
        if (checked.isSound()) {
            AcceptedIds accepted = pipeline.acceptedIds(bundle, options.programme());
            checked.programme().map(accepted::with).map(AcceptedIds::text).ifPresent(this::writeIds);
        }
    }

    private void writeIds(String ids) {
        try {
            Files.writeString(options.programmeFolder().resolve(AcceptedIds.FILE), ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
