package se.innovationskraft.bridge.workbook;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.document.OtherTexts;
import se.innovationskraft.bridge.document.StoredDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers to an exercise:
 * <pre>{"v": 1, "packageVersion": "0.1.0", "round": 2, "started": "261121", "completed": "",
 *  "rounds": […], "fields": {"vad-hande": {"value": "…", "rev": 3}}}</pre>
 *
 * @param packageVersion version of the package that wrote it, empty when not said
 * @param saved when it was last written
 * @param rounds oldest first; none when the body is not what we can read
 * @param body as stored
 */
public record AnswerDocument(String packageVersion, Instant saved, List<Round> rounds, String body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    public AnswerDocument {
        rounds = List.copyOf(rounds);
    }

    /** Reads as much as can be read. */
    public static AnswerDocument of(StoredDocument stored) {
        String body = new String(stored.body(), StandardCharsets.UTF_8);
        JsonNode json = parse(body);
        List<Round> rounds = new ArrayList<>();
        json.path("rounds").forEach(older -> addRound(rounds, older));
        addRound(rounds, json);
        rounds.sort(Comparator.comparingInt(Round::number));
        return new AnswerDocument(json.path("packageVersion").asString(""), stored.updated(), rounds, body);
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            // shown as it is
            return JSON.missingNode();
        }
    }

    private static void addRound(List<Round> rounds, JsonNode json) {
        if (!json.path("fields").isObject()) {
            return;
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : json.path("fields").properties()) {
            answers.put(
                    field.getKey(),
                    new Answer(
                            text(field.getValue().path("value")),
                            field.getValue().path("rev").asLong(0),
                            OtherTexts.of(field.getValue()).stream()
                                    .map(AnswerDocument::text)
                                    .toList()));
        }
        rounds.add(new Round(
                json.path("round").asInt(1), day(json.path("started")), day(json.path("completed")), answers));
    }

    /** A value that is no text comes from elsewhere; it is shown as it was written. */
    private static String text(JsonNode value) {
        return value.isMissingNode() ? "" : value.isString() ? value.asString() : value.toString();
    }

    private static @Nullable LocalDate day(JsonNode day) {
        try {
            return LocalDate.parse(day.asString(""), DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
