package se.innovationskraft.bridge.workbook.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.bridge.workbook.export.UnreadableFileException.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file as a package, the page of the static site or the workbook has made it. */
final class FileReader {

    /** A filled workbook is about a tenth of it. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private FileReader() {}

    /**
     * What is in a file: documents first, since they hold all that the files of exercises do, and more.
     *
     * @throws UnreadableFileException when any part of it is not as it should be
     */
    static List<Incoming> read(byte[] file) {
        if (file.length == 0) {
            throw new UnreadableFileException(Problem.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw new UnreadableFileException(Problem.LARGE);
        }
        JsonNode content = parse(file);
        return switch (content.path("format").asString("")) {
            case FileFormat.ANSWERS -> List.of(AnswersReader.read(known(content)));
            case FileFormat.WORKBOOK -> workbook(known(content));
            default -> throw new UnreadableFileException(Problem.FOREIGN);
        };
    }

    private static JsonNode parse(byte[] file) {
        try {
            return JSON.readTree(file);
        } catch (JacksonException e) {
            throw new UnreadableFileException(Problem.FOREIGN);
        }
    }

    private static JsonNode known(JsonNode content) {
        if (!content.path("v").isInt()) {
            throw new UnreadableFileException(Problem.DAMAGED);
        }
        if (content.path("v").asInt() > FileFormat.VERSION) {
            throw new UnreadableFileException(Problem.NEWER);
        }
        return content;
    }

    private static List<Incoming> workbook(JsonNode content) {
        JsonNode files = content.path("files");
        JsonNode documents = content.path("documents");
        boolean isWhole = files.isArray() && (documents.isMissingNode() || documents.isArray());
        if (!isWhole || files.size() + documents.size() > MOST_PARTS) {
            throw new UnreadableFileException(Problem.DAMAGED);
        }
        List<Incoming> parts = new ArrayList<>();
        documents.forEach(document -> parts.add(document(document)));
        files.forEach(file -> {
            if (!file.path("format").asString("").equals(FileFormat.ANSWERS)) {
                throw new UnreadableFileException(Problem.DAMAGED);
            }
            parts.add(AnswersReader.read(known(file)));
        });
        return parts;
    }

    private static Incoming document(JsonNode document) {
        JsonNode activity = document.path("activity");
        JsonNode state = document.path("state");
        if (Stream.of(activity, state).anyMatch(name -> !name.isString())) {
            throw new UnreadableFileException(Problem.DAMAGED);
        }
        boolean isPlain = document.path("type").asString("").startsWith("application/json")
                && document.path("body").isString()
                && !document.has("registration");
        return new Incoming("", activity.asString(), state.asString(), isPlain, body(document));
    }

    private static byte[] body(JsonNode document) {
        if (document.path("body").isString()) {
            return document.path("body").asString().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(document.path("base64").asString("-"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException(Problem.DAMAGED);
        }
    }
}
