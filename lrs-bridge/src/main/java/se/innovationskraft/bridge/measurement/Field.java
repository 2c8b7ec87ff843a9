package se.innovationskraft.bridge.measurement;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A field of a document with the shape of answers. */
final class Field {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Field() {}

    /** The body with another value in the field, one revision up, so that it wins when workbooks are joined. */
    static byte[] write(byte[] body, String field, String value) {
        ObjectNode document = parse(body);
        ObjectNode fields = document.get("fields") instanceof ObjectNode there ? there : document.putObject("fields");
        long rev = fields.path(field).path("rev").asLong(0);
        fields.putObject(field).put("value", value).put("rev", rev + 1);
        return JSON.writeValueAsBytes(document);
    }

    /** What cannot be read holds no yes: then it begins anew. */
    private static ObjectNode parse(byte[] body) {
        try {
            if (body.length > 0 && JSON.readTree(body) instanceof ObjectNode document) {
                return document;
            }
        } catch (JacksonException e) {
            // begins anew
        }
        return JSON.createObjectNode().put("v", 1).put("round", 1);
    }
}
