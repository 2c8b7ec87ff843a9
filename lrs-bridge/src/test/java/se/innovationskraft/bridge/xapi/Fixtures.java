package se.innovationskraft.bridge.xapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Statements kept in files, named after what they show. */
final class Fixtures {

    private static final Path FOLDER = Path.of("src/test/resources/xapi");

    private Fixtures() {}

    static List<String> names(String kind) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    static JsonNode read(String kind, String name) {
        try {
            return StrictJson.parse(Files.readAllBytes(FOLDER.resolve(kind).resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedJsonException e) {
            throw new IllegalArgumentException(kind + "/" + name, e);
        }
    }

    /** Single quotes stand for double ones. */
    static JsonNode json(String text) {
        try {
            return StrictJson.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        } catch (MalformedJsonException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
