package se.innovationskraft.bridge.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same pairs hold for the player's {@code text.js}. */
class StoredTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "vanlig svensk text: å ä ö → vanlig svensk text: å ä ö",
                "två\\rader → \"två\nrader\"",
                "`g`p`c`t`b`s → `|^~{\\",
                "`gt → `t",
                "`x → x",
                "a` → a",
                "`` → \"\"",
                "$1 \\0 → \"$1 \n0\"",
            })
    void valueIsReadAsThePlayerReadsIt(String value, String text) {
        assertThat(StoredText.decode(value)).isEqualTo(text);
    }

    @Test
    void listsAndTablesAreTakenApartBeforeTheirPartsAreRead() {
        assertThat(StoredText.decodeList("a`tb~~c\\d~")).containsExactly("a~b", "", "c\nd", "");
        assertThat(StoredText.decodeTable("a{`b~{2~c"))
                .containsExactly(List.of("a", "{"), List.of("", "2"), List.of("c"));
        assertThat(StoredText.decodeList("")).isEmpty();
        assertThat(StoredText.decodeTable("")).isEmpty();
    }

    @Test
    void whatTheLmsMayChangeIsLeftOutAndBlanksAreNothing() {
        assertThat(StoredText.encode("a\r\nb\rc\td\u0000\u0007e\ud83d.\udc00")).isEqualTo("a\\b\\c de.");
        assertThat(StoredText.encode("😀")).isEqualTo("😀");
        assertThat(StoredText.encode(" \n\u00a0\ufeff\t")).isEmpty();
    }

    @Test
    void anyTextSurvivesAndHoldsNoSeparator() {
        Random random = new Random(17);
        String alphabet = "ab åÖ`|^~{\\\ngpctbs=:😀";
        int[] characters = alphabet.codePoints().toArray();
        for (int count = 0; count < 5_000; count++) {
            StringBuilder text = new StringBuilder("x");
            for (int length = random.nextInt(40); length > 0; length--) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }

            String value = StoredText.encode(text.toString());

            assertThat(StoredText.decode(value)).isEqualTo(text.toString());
            assertThat(value).doesNotContain("|", "^", "~", "{", "\n");
        }
    }

    @Test
    void anyValueIsReadWithoutComplaint() {
        Random random = new Random(18);
        for (int count = 0; count < 5_000; count++) {
            StringBuilder value = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                value.append("`\\~{gx$".charAt(random.nextInt(7)));
            }
            assertThat(StoredText.decode(value.toString())).isNotNull();
            assertThat(StoredText.decodeTable(value.toString())).isNotNull();
        }
    }
}
