package se.innovationskraft.bridge.workbook.export;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.workbook.export.UnreadableFileException.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the answers that a package has exported into the document that it would have saved. */
final class AnswersReader {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_ROUNDS = 999;
    private static final int HIGHEST_REVISION = 46_655;

    private AnswersReader() {}

    /**
     * The document.
     *
     * @param file of a version that we know
     * @throws UnreadableFileException when something in it is not as the format says
     */
    static Incoming read(JsonNode file) {
        String programme = file.path("programme").asString("");
        String exercise = file.path("package").asString("");
        require(FileFormat.ID.matcher(programme).matches());
        require(FileFormat.ID.matcher(exercise).matches());
        ObjectNode body = body(file.path("version").asString(""), rounds(file.path("rounds")));
        return new Incoming(programme, exercise, "answers", true, JSON.writeValueAsBytes(body));
    }

    /** By number, the latest first. */
    private static NavigableMap<Integer, ObjectNode> rounds(JsonNode written) {
        require(written.isArray());
        NavigableMap<Integer, ObjectNode> rounds = new TreeMap<>(Comparator.reverseOrder());
        for (JsonNode round : written) {
            int number = round.path("round").asInt(0);
            require(number >= 1 && number <= MOST_ROUNDS);
            require(rounds.put(number, round(number, round)) == null);
        }
        return rounds;
    }

    private static ObjectNode body(String version, NavigableMap<Integer, ObjectNode> rounds) {
        ObjectNode body = JSON.createObjectNode().put("v", 1).put("packageVersion", version);
        if (rounds.isEmpty()) {
            body.put("round", 1).put("started", "").put("completed", "").putObject("fields");
            return body;
        }
        body.setAll(rounds.pollFirstEntry().getValue());
        if (!rounds.isEmpty()) {
            ArrayNode older = body.putArray("rounds");
            rounds.descendingMap().values().forEach(older::add);
        }
        return body;
    }

    private static ObjectNode round(int number, JsonNode written) {
        ObjectNode round = JSON.createObjectNode()
                .put("round", number)
                .put("started", day(written.path("started")))
                .put("completed", day(written.path("completed")));
        Map<String, JsonNode> fields = new TreeMap<>();
        require(written.path("answers").isArray());
        for (JsonNode answer : written.path("answers")) {
            String id = answer.path("id").asString("");
            require(FileFormat.ITEM.matcher(id).matches());
            require(fields.put(id, field(answer)) == null);
        }
        round.putObject("fields").setAll(fields);
        return round;
    }

    private static ObjectNode field(JsonNode answer) {
        String value = answer.path("value").asString("");
        int revision = answer.path("rev").asInt(0);
        require(FileFormat.VALUE.matcher(value).matches());
        require(revision >= 1 && revision <= HIGHEST_REVISION);
        return JSON.createObjectNode().put("value", value).put("rev", revision);
    }

    private static String day(JsonNode day) {
        @Nullable String stored = FileFormat.storedDay(day.asString(""));
        if (stored == null) {
            throw new UnreadableFileException(Problem.DAMAGED);
        }
        return stored;
    }

    private static void require(boolean isRight) {
        if (!isRight) {
            throw new UnreadableFileException(Problem.DAMAGED);
        }
    }
}
