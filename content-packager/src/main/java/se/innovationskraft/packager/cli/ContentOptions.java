package se.innovationskraft.packager.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;
import se.innovationskraft.packager.CheckedProgramme;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.authoring.Bundle;

/** What both commands need to know: which content, and in which language to speak of it. */
final class ContentOptions {

    @Option(names = "--modules", paramLabel = "MAPP", descriptionKey = "option.modules", defaultValue = "modules")
    private Path modules = Path.of("modules");

    @Option(
            names = "--programme",
            paramLabel = "ID",
            descriptionKey = "option.programme",
            defaultValue = "innovationskraft")
    private String programme = "innovationskraft";

    @Option(names = "--lang", paramLabel = "sv|en", descriptionKey = "option.lang", defaultValue = "sv")
    private Language language = Language.sv;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** The languages of messages. */
    enum Language {
        sv,
        en
    }

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

    boolean json() {
        return json;
    }

    Locale locale() {
        return Locale.forLanguageTag(language.name());
    }

    Texts texts() {
        return new Texts(locale());
    }
}
