package se.innovationskraft.packager.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.innovationskraft.packager.localise.LocalLayerReader;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** The municipality's file that the caller named, with the logo beside it. */
final class OrgFile {

    private final Path file;
    private final Texts texts;

    OrgFile(Path file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    /** The layer; neutral when something in the file is wrong, which is added to the problems. */
    LocalLayer read(Programme programme, List<Problem> problems) {
        Map<String, String> titles = new LinkedHashMap<>();
        programme.exercises().forEach(exercise -> titles.put(exercise.id(), exercise.title()));
        LocalLayerReader.Result result =
                new LocalLayerReader(titles, this::beside).read(file.toString(), PackageFolder.read(file, texts));
        problems.addAll(result.problems());
        return result.layer().orElse(LocalLayer.NEUTRAL);
    }

    private Optional<byte[]> beside(String name) {
        Path picture = file.resolveSibling(name);
        return Files.isRegularFile(picture) ? Optional.of(PackageFolder.read(picture, texts)) : Optional.empty();
    }
}
