package se.innovationskraft.bridge.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The texts that have met the one in a field, {@code {"value":"…","rev":3,"other":"…","others":["…"]}}: the first under
 * {@code other}, as earlier releases read it, further ones under {@code others}.
 */
public final class OtherTexts {

    private static final String FIRST = "other";
    private static final String FURTHER = "others";

    private OtherTexts() {}

    /** All of a field, the first first; none for what is no field. */
    public static List<JsonNode> of(JsonNode field) {
        List<JsonNode> texts = new ArrayList<>();
        if (field.has(FIRST)) {
            texts.add(field.path(FIRST));
        }
        if (field.path(FURTHER) instanceof ArrayNode further) {
            further.forEach(texts::add);
        }
        return texts;
    }

    /** Keeps a text beside the one in a field, unless it is empty or stands there already. */
    static void add(ObjectNode field, JsonNode text) {
        boolean isNothing =
                text.isMissingNode() || (text.isString() && text.asString().isEmpty());
        if (isNothing || text.equals(field.get("value")) || of(field).contains(text)) {
            return;
        }
        if (!field.has(FIRST)) {
            field.set(FIRST, text);
        } else {
            ArrayNode further = field.path(FURTHER) instanceof ArrayNode there ? there : field.putArray(FURTHER);
            further.add(text);
        }
    }
}
