package se.innovationskraft.packager.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.innovationskraft.packager.localise.LocalLayerReader;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** Whose own layer goes into what is built: a file with settings, and the logo beside it. */
final class OrganisationOption {

    @Option(names = "--org", paramLabel = "FIL", descriptionKey = "option.org")
    private @Nullable Path org;

    /**
     * The layer; the neutral one when no file is named, or when it cannot be used.
     *
     * @param programme whose exercises the file may speak of; empty when it could not be read, and then the file is not either
     * @param problems gets what is wrong with the file
     */
    LocalLayer localLayer(Optional<Programme> programme, List<Problem> problems, Texts texts) {
        if (org == null || programme.isEmpty()) {
            return LocalLayer.NEUTRAL;
        }
        Path file = org;
        LocalLayerReader reader = new LocalLayerReader(titles(programme.get()), name -> beside(file, name, texts));
        LocalLayerReader.Result result = reader.read(file.toString(), PackageFolder.read(file, texts));
        problems.addAll(result.problems());
        return result.layer().orElse(LocalLayer.NEUTRAL);
    }

    private static Map<String, String> titles(Programme programme) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Exercise exercise : programme.exercises()) {
            titles.put(exercise.id(), exercise.title());
        }
        return titles;
    }

    private static Optional<byte[]> beside(Path file, String name, Texts texts) {
        Path picture = file.resolveSibling(name);
        return Files.isRegularFile(picture) ? Optional.of(PackageFolder.read(picture, texts)) : Optional.empty();
    }
}
