package se.innovationskraft.bridge.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RecordJsonTests {

    private final JsonMapper plain = JsonMapper.shared();
    private final RecordJson json = new RecordJson();

    @Test
    void recordIsWrittenJustAsItsDocumentSays() throws IOException {
        String example = Files.readString(Path.of("../doc/record-format.md")).replaceAll("(?s).*```json|```.*", "");

        PublishedRecord record = json.read(example.getBytes(StandardCharsets.UTF_8));

        assertThat(plain.readTree(json.write(record))).isEqualTo(plain.readTree(example));
        assertThat(record.point().kind()).isEqualTo(PointKind.START);
    }
}
