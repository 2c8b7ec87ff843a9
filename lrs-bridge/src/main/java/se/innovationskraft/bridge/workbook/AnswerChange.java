package se.innovationskraft.bridge.workbook;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a leader wants a field to say.
 *
 * @param item field, with {@code .} and the sitting's number where an exercise has several
 * @param rev revision that the leader saw
 * @param text as written in the browser
 */
record AnswerChange(String exercise, int round, String item, long rev, String text) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The body with the text in it, everything else as it was. */
    byte[] applyTo(byte[] body) {
        ObjectNode document = parse(body);
        ObjectNode field = field(document);
        if (field.path("rev").asLong(0) != rev) {
            throw new ChangedMeanwhileException();
        }
        field.put("value", StoredText.encode(text)).put("rev", rev + 1);
        return JSON.writeValueAsBytes(document);
    }

    private static ObjectNode parse(byte[] body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode document) {
                return document;
            }
        } catch (JacksonException e) {
            // said below
        }
        throw new ChangedMeanwhileException();
    }

    private ObjectNode field(ObjectNode document) {
        if (isRound(document)) {
            return field((JsonNode) document);
        }
        for (JsonNode older : document.path("rounds")) {
            if (isRound(older)) {
                return field(older);
            }
        }
        throw new ChangedMeanwhileException();
    }

    private ObjectNode field(JsonNode inRound) {
        if (inRound.path("fields").path(item) instanceof ObjectNode field) {
            return field;
        }
        throw new ChangedMeanwhileException();
    }

    private boolean isRound(JsonNode json) {
        return json.path("round").asInt(1) == round;
    }
}
