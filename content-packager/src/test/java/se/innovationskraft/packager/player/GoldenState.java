package se.innovationskraft.packager.player;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a published version left in {@code cmi.suspend_data}, and what a learner must see when it is opened.
 *
 * @param version of the player that wrote it
 * @param suspendData to the character
 */
record GoldenState(String version, String exerciseId, String suspendData, Sight sight) {

    private static final Path FOLDER = Path.of("src/test/resources/golden/state");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * @param status in the LMS
     * @param screen that is shown
     * @param answers what is written or chosen, by item
     * @param earlier texts of earlier rounds
     */
    record Sight(String status, String screen, Map<String, List<String>> answers, List<String> earlier) {}

    /** Those of all versions. */
    static List<GoldenState> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(GoldenState::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps it for as long as there are learners who may have it. */
    void write() {
        try {
            Path folder = Files.createDirectories(FOLDER.resolve(version));
            Files.writeString(folder.resolve(exerciseId + ".txt"), suspendData);
            Files.writeString(folder.resolve(exerciseId + ".json"), JSON.writeValueAsString(sight) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenState read(Path file) {
        try {
            String exerciseId = file.getFileName().toString().replace(".txt", "");
            Sight sight = JSON.readValue(Files.readString(file.resolveSibling(exerciseId + ".json")), Sight.class);
            String version = file.getName(file.getNameCount() - 2).toString();
            return new GoldenState(version, exerciseId, Files.readString(file), sight);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return exerciseId + " of " + version;
    }
}
