package se.innovationskraft.bridge.xapi;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON so that nothing is guessed and nothing lost: UTF-8 only, no property twice in an object, nothing after the
 * value, decimals with every digit that was sent.
 *
 * <p>NUL is refused even as an escape ({@code \}{@code u0000}), and so is half a surrogate pair: no database text can hold
 * them. Nesting is limited to 500 levels and a number to 1000 digits, which are Jackson's own limits. Safe for many threads.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class StrictJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /**
     * The tree of a JSON text.
     *
     * @throws MalformedJsonException when it is no JSON, or JSON that could be read in two ways
     */
    public static JsonNode parse(byte[] json) throws MalformedJsonException {
        String text = decode(json);
        refuseUnstorable(text);
        JsonNode tree = read(text);
        if (tree.isMissingNode()) {
            throw new MalformedJsonException(1, 1, "there is no JSON value");
        }
        return tree;
    }

    private static JsonNode read(String text) throws MalformedJsonException {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            int line = location == null ? 1 : Math.max(1, location.getLineNr());
            int column = location == null ? 1 : Math.max(1, location.getColumnNr());
            throw new MalformedJsonException(line, column, reason(e));
        }
    }

    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        return message == null ? "not JSON" : message.lines().findFirst().orElse("not JSON");
    }

    private static String decode(byte[] json) throws MalformedJsonException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer characters = CharBuffer.allocate(json.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(json), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            throw at(text, text.length(), "the bytes are not UTF-8");
        }
        return text;
    }

    private static void refuseUnstorable(String text) throws MalformedJsonException {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0) {
                throw at(text, i, "the character NUL is not allowed");
            }
            if (character == '\\') {
                refuseUnstorableEscape(text, i);
                i += isEscapedLowHalf(text, i + 6) && isEscapedHighHalf(text, i) ? 11 : 1;
            }
        }
    }

    private static void refuseUnstorableEscape(String text, int start) throws MalformedJsonException {
        if (text.startsWith("\\u0000", start)) {
            throw at(text, start, "the character NUL (\\u0000) is not allowed");
        }
        boolean alone =
                isEscapedLowHalf(text, start) || (isEscapedHighHalf(text, start) && !isEscapedLowHalf(text, start + 6));
        if (alone) {
            throw at(
                    text, start, "half a surrogate pair (" + text.substring(start, start + 6) + ") is not a character");
        }
    }

    private static boolean isEscapedHighHalf(String text, int start) {
        return Character.isHighSurrogate(escaped(text, start));
    }

    private static boolean isEscapedLowHalf(String text, int start) {
        return Character.isLowSurrogate(escaped(text, start));
    }

    /** The character of the escape that begins there; a space when none does. */
    private static char escaped(String text, int start) {
        if (!text.startsWith("\\u", start) || start + 6 > text.length()) {
            return ' ';
        }
        int value = 0;
        for (int i = start + 2; i < start + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return ' ';
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private static MalformedJsonException at(String text, int position, String reason) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < position; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new MalformedJsonException(line, position - lineStart + 1, reason);
    }
}
