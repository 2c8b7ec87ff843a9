package se.innovationskraft.bridge.workbook;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes fields into a document with the shape of answers: the latest round on the outside, earlier ones among
 * {@code rounds}. What else stands in it stays.
 */
final class RoundBody {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode document;

    private RoundBody(ObjectNode document) {
        this.document = document;
    }

    /**
     * The body with the values in it. All that is written gets the same revision, above the highest that was there.
     *
     * @param body empty, or not what we can read, when there is nothing to keep
     * @param expected highest revision of those fields that the writer saw; 0 for none
     * @throws ChangedMeanwhileException when they have another
     */
    static byte[] with(byte[] body, int round, Map<String, String> values, long expected) {
        RoundBody written = new RoundBody(parse(body, round));
        written.write(written.fields(round), values, expected);
        return JSON.writeValueAsBytes(written.document);
    }

    /** The body with another value in a field of the latest round, one revision up, so that it wins when workbooks are joined. */
    static byte[] with(byte[] body, String field, String value) {
        RoundBody written = new RoundBody(parse(body, 1));
        ObjectNode fields = written.fields(number(written.document));
        long rev = fields.path(field).path("rev").asLong(0);
        fields.putObject(field).put("value", value).put("rev", rev + 1);
        return JSON.writeValueAsBytes(written.document);
    }

    private static ObjectNode parse(byte[] body, int round) {
        try {
            if (body.length > 0 && JSON.readTree(body) instanceof ObjectNode there) {
                return there;
            }
        } catch (JacksonException e) {
            // nothing of the leader's: we write no such thing
        }
        return JSON.createObjectNode().put("v", 1).put("round", round);
    }

    private void write(ObjectNode fields, Map<String, String> values, long expected) {
        long revision = values.keySet().stream()
                .mapToLong(id -> fields.path(id).path("rev").asLong(0))
                .max()
                .orElse(0);
        if (revision != expected) {
            throw new ChangedMeanwhileException();
        }
        values.forEach((id, value) -> {
            ObjectNode field = fields.get(id) instanceof ObjectNode there ? there : fields.putObject(id);
            field.put("value", value).put("rev", revision + 1);
        });
    }

    private ObjectNode fields(int round) {
        ObjectNode target = round(round);
        return target.get("fields") instanceof ObjectNode fields ? fields : target.putObject("fields");
    }

    private ObjectNode round(int round) {
        int latest = number(document);
        if (latest == round) {
            return document;
        }
        if (latest > round) {
            return earlier(round);
        }
        ObjectNode past = document.deepCopy();
        past.remove("rounds");
        rounds().add(past);
        document.put("round", round).putObject("fields");
        return document;
    }

    private ObjectNode earlier(int round) {
        for (JsonNode there : rounds()) {
            if (there instanceof ObjectNode past && number(past) == round) {
                return past;
            }
        }
        return rounds().addObject().put("round", round);
    }

    private ArrayNode rounds() {
        return document.get("rounds") instanceof ArrayNode there ? there : document.putArray("rounds");
    }

    private static int number(JsonNode round) {
        return round.path("round").asInt(1);
    }
}
