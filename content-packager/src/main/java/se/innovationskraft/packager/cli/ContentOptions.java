package se.innovationskraft.packager.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.innovationskraft.packager.CheckedProgramme;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.authoring.Bundle;

/** What the commands about our own content need to know: which content, and how to speak of it. */
final class ContentOptions {

    @Option(names = "--modules", paramLabel = "MAPP", descriptionKey = "option.modules", defaultValue = "modules")
    private Path modules = Path.of("modules");

    @Option(
            names = "--programme",
            paramLabel = "ID",
            descriptionKey = "option.programme",
            defaultValue = "innovationskraft")
    private String programme = "innovationskraft";

    @Mixin
    private ReportOptions report = new ReportOptions();

    /** Reads the content folder; a folder that is not there is the caller's mistake. */
    Bundle bundle() {
        if (!Files.isDirectory(modules.resolve(programme))) {
            throw new CommandMistake(texts().text(
                            "modules-missing",
                            modules.resolve(programme).toAbsolutePath().normalize()));
        }
        return Bundle.ofFolder(modules);
    }

    CheckedProgramme check(PackagePipeline pipeline) {
        return pipeline.check(bundle(), programme);
    }

    Path programmeFolder() {
        return modules.resolve(programme);
    }

    String programme() {
        return programme;
    }

    ReportOptions report() {
        return report;
    }

    boolean json() {
        return report.json();
    }

    Texts texts() {
        return report.texts();
    }
}
