package se.innovationskraft.bridge.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTests {

    @Test
    void decimalsKeepEveryDigit() throws MalformedJsonException {
        assertThat(parse("[0.123456789012345678, 1.10]").toString()).isEqualTo("[0.123456789012345678,1.10]");
    }

    @Test
    void surrogatePairsAndEscapedBackslashesAreText() throws MalformedJsonException {
        assertThat(parse("\"\\ud83d\\ude00 \\\\u0000 å\"").stringValue()).isEqualTo("😀 \\u0000 å");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"a": 1,⏎ "a": 2}     | 2 | Duplicate
            {} {}                  | 1 | Trailing token
            {"a": 1,}              | 1 | Unexpected character
            {'a': 1}               | 1 | Unexpected character
            [1,⏎2,⏎               | 3 | Unexpected end
            [NaN]                  | 1 | Non-standard token
            [01]                   | 1 | Leading zero
            "a\\u0000"             | 1 | NUL
            {"a\\u0000": 1}        | 1 | NUL
            "\\ud83d"              | 1 | half a surrogate pair
            "\\ude00\\ud83d"       | 1 | half a surrogate pair
            // comment⏎1           | 1 | Unexpected character
            """)
    void whatCouldBeReadInTwoWaysIsRefused(String json, int line, String reason) {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> parse(json.replace('⏎', '\n').replace("\\\\", "\\")))
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void placeOfAMistakeIsLineAndColumn() {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> parse("{\n  \"a\": \"\\u0000\"}"))
                .withMessage("line 2, column 9: the character NUL (\\u0000) is not allowed");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> StrictJson.parse("\"å\"".getBytes(StandardCharsets.ISO_8859_1)))
                .withMessage("line 1, column 2: the bytes are not UTF-8");
    }

    @Test
    void halfACharacterAtTheEndIsRefused() {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> StrictJson.parse(new byte[] {'"', (byte) 0xC3}));
    }

    @Test
    void otherUnicodeEncodingsAreRefused() {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> StrictJson.parse("{}".getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void byteOrderMarkIsRefused() {
        assertThatExceptionOfType(MalformedJsonException.class).isThrownBy(() -> parse("\uFEFF{}"));
    }

    @Test
    void nothingIsNoJson() {
        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> parse(" \n"))
                .withMessageContaining("there is no JSON value");
    }

    @Test
    void depthHasALimit() {
        assertThatExceptionOfType(MalformedJsonException.class).isThrownBy(() -> parse("[".repeat(100_000)));
    }

    private static tools.jackson.databind.JsonNode parse(String json) throws MalformedJsonException {
        return StrictJson.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
