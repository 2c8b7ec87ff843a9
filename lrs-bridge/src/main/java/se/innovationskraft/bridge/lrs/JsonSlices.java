package se.innovationskraft.bridge.lrs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Cuts the bytes of single values out of a body, so that they can be kept as they were sent. Takes bodies that have been
 * read already: they are JSON in UTF-8.
 */
final class JsonSlices {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonSlices() {}

    /** The items of an array; the value itself when it is none. */
    static List<byte[]> items(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return List.of(rest(parser, json));
            }
            List<byte[]> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(rest(parser, json));
            }
            return items;
        }
    }

    /** The value of an object's property; empty when there is none. */
    static byte[] property(byte[] json, String name) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isWanted = parser.currentName().equals(name);
                parser.nextToken();
                byte[] value = rest(parser, json);
                if (isWanted) {
                    return value;
                }
            }
            return new byte[0];
        }
    }

    /** The value that the parser stands at. */
    private static byte[] rest(JsonParser parser, byte[] json) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        return Arrays.copyOfRange(json, start, (int) parser.currentLocation().getByteOffset());
    }
}
