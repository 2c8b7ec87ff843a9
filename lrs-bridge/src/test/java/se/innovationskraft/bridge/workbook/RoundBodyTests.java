package se.innovationskraft.bridge.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundBodyTests {

    private static final String TWO = """
            {"v":1,"round":2,"extra":"står kvar","rounds":[{"round":1,"fields":{"text":{"value":"ett","rev":1}}}],\
            "fields":{"text":{"value":"två","rev":4}}}""";

    @Test
    void firstWordsMakeTheDocument() {
        assertThat(write("", 3, "hej", 0))
                .isEqualTo("{\"v\":1,\"round\":3,\"fields\":{\"text\":{\"value\":\"hej\",\"rev\":1}}}");
    }

    @Test
    void laterRoundPutsTheEarlierAmongTheOld() {
        assertThat(write(TWO, 3, "tre", 0))
                .contains("{\"round\":1,\"fields\":{\"text\":{\"value\":\"ett\",\"rev\":1}}}")
                .contains("\"round\":2,", "{\"value\":\"två\",\"rev\":4}")
                .contains("\"round\":3,", "{\"value\":\"tre\",\"rev\":1}");
    }

    @Test
    void earlierRoundIsChangedWhereItStands() {
        assertThat(write(TWO, 1, "nytt", 1))
                .contains("{\"value\":\"nytt\",\"rev\":2}", "{\"value\":\"två\",\"rev\":4}", "står kvar")
                .doesNotContain("\"ett\"");
    }

    @Test
    void nothingIsWrittenOverWhatSomebodyElseHasWritten() {
        assertThatThrownBy(() -> write(TWO, 2, "mitt", 3)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> write("", 2, "mitt", 3)).isInstanceOf(ChangedMeanwhileException.class);
    }

    private static String write(String body, int round, String text, long expected) {
        byte[] written = RoundBody.with(body.getBytes(StandardCharsets.UTF_8), round, Map.of("text", text), expected);
        return new String(written, StandardCharsets.UTF_8);
    }
}
