package se.innovationskraft.bridge.xapi.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that the player's own tests have sent follows the profile, whatever they were about. */
class SentStatementsTests {

    /** Written anew each time the player's tests run, which is before these in a whole build. */
    private static final Path SENT = Path.of("../scorm-templates/target/sent-statements.ndjson");

    @Test
    void everyStatementThatThePlayersTestsSendFollowsTheProfile() throws IOException {
        assertThat(SENT)
                .as("What the player's tests have sent. Run them first: npm test in scorm-templates. bin/test does.")
                .isNotEmptyFile();

        assertThat(byBridge())
                .isNotEmpty()
                .allSatisfy((bridge, statements) ->
                        assertThat(Profile.problems(statements)).isEmpty());
    }

    /** Each test starts a bridge of its own and may use a registration that another has used. */
    private static Map<String, List<JsonNode>> byBridge() throws IOException {
        return Files.readAllLines(SENT).stream()
                .map(JsonMapper.shared()::readTree)
                .collect(groupingBy(
                        line -> line.path("bridge").asString(), mapping(line -> line.path("statement"), toList())));
    }
}
