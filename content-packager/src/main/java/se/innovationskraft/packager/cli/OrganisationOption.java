package se.innovationskraft.packager.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.innovationskraft.packager.localise.LocalLayerReader;
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
    LocalLayer localLayer(List<Problem> problems, Texts texts) {
        if (org == null) {
            return LocalLayer.NEUTRAL;
        }
        byte[] json = PackageFolder.read(org, texts);
        LocalLayerReader.Result result = LocalLayerReader.read(org.toString(), json);
        problems.addAll(result.problems());
        return result.layer().orElse(LocalLayer.NEUTRAL);
    }
}
