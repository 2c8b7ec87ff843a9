package se.innovationskraft.packager.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.innovationskraft.packager.localise.LocalLayerReader;
import se.innovationskraft.packager.localise.Municipality;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Programme;

/** Whose own layer goes into what is built: a file with settings and the logo beside it, or a folder of such files. */
final class OrganisationOption {

    private static final String RECORD = ".national.json";

    @Option(names = "--org", paramLabel = "FIL|MAPP", descriptionKey = "option.org")
    private @Nullable Path org;

    /** Whether there is a folder of layers, each to be built by itself. */
    boolean isFolder() {
        return org != null && Files.isDirectory(org);
    }

    /** The folder that the files lie in. */
    Path folder() {
        Path file = Objects.requireNonNull(org);
        return isFolder() ? file : file.resolveSibling("");
    }

    /**
     * The layer of the one file; the neutral one when none is named, or when it cannot be used.
     *
     * @param programme whose exercises the file may speak of; empty when it could not be read, and then the file is not either
     * @param problems gets what is wrong with the file
     */
    LocalLayer localLayer(Optional<Programme> programme, List<Problem> problems, Texts texts) {
        if (isFolder()) {
            throw new CommandMistake(texts.text("org-one-file", folder()));
        }
        return municipalities(programme, problems, texts).stream()
                .map(Municipality::layer)
                .findFirst()
                .orElse(LocalLayer.NEUTRAL);
    }

    /** The municipalities of the file, or of all files in the folder by name; those whose layers cannot be used are not among them. */
    List<Municipality> municipalities(Optional<Programme> programme, List<Problem> problems, Texts texts) {
        if (org == null || programme.isEmpty()) {
            return List.of();
        }
        Map<String, String> titles = titles(programme.get());
        Map<String, Municipality> byId = new LinkedHashMap<>();
        for (Path file : files(org, texts)) {
            read(file, titles, problems, texts).ifPresent(municipality -> {
                Municipality before = byId.putIfAbsent(municipality.org(), municipality);
                if (before != null) {
                    problems.add(
                            Problem.inFile("org-repeated", municipality.file(), municipality.org(), before.file()));
                }
            });
        }
        return List.copyOf(byId.values());
    }

    private static Optional<Municipality> read(
            Path file, Map<String, String> titles, List<Problem> problems, Texts texts) {
        LocalLayerReader reader = new LocalLayerReader(titles, name -> beside(file, name, texts));
        LocalLayerReader.Result result = reader.read(file.toString(), PackageFolder.read(file, texts));
        problems.addAll(result.problems());
        return result.municipality(file.toString());
    }

    private static List<Path> files(Path org, Texts texts) {
        if (!Files.isDirectory(org)) {
            return List.of(org);
        }
        try (Stream<Path> inside = Files.list(org)) {
            List<Path> files =
                    inside.filter(OrganisationOption::isLayer).sorted().toList();
            if (files.isEmpty()) {
                throw new CommandMistake(texts.text("org-none", org));
            }
            return files;
        } catch (IOException e) {
            throw new CommandMistake(texts.text("cannot-read", org, e));
        }
    }

    private static boolean isLayer(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") && !name.endsWith(RECORD) && !name.startsWith(".");
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
