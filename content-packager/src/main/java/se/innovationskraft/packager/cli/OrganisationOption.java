package se.innovationskraft.packager.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.innovationskraft.packager.CheckedProgramme;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;

/** Whose own layer goes into what is built. */
final class OrganisationOption {

    @Option(names = "--org", paramLabel = "FIL", descriptionKey = "option.org")
    private @Nullable Path org;

    /**
     * The layer; the neutral one when no file is named, or when it cannot be used.
     *
     * @param problems gets what is wrong with the file
     */
    LocalLayer localLayer(CheckedProgramme checked, List<Problem> problems, Texts texts) {
        Path file = org;
        return file == null
                ? LocalLayer.NEUTRAL
                : checked.programme()
                        .map(programme -> new OrgFile(file, texts).read(programme, problems))
                        .orElse(LocalLayer.NEUTRAL);
    }
}
