package se.innovationskraft.bridge.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Each rule with a statement that breaks it, and what has to be accepted. */
class StatementValidatorTests {

    static List<String> valid() throws IOException {
        return Fixtures.names("valid");
    }

    static List<String> broken() throws IOException {
        return Fixtures.names("broken");
    }

    @ParameterizedTest
    @MethodSource
    void valid(String name) {
        assertThat(StatementValidator.validate(Fixtures.read("valid", name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void broken(String name) {
        JsonNode fixture = Fixtures.read("broken", name);

        List<Violation> violations = StatementValidator.validate(fixture.get("sent"));

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo(fixture.get("path").stringValue());
            assertThat(violation.rule()).isEqualTo(fixture.get("rule").stringValue());
            assertThat(violation.index()).isEqualTo(fixture.get("index").intValue());
        });
    }

    @Test
    void messageSaysWhatWasFoundAndWhatIsAllowed() {
        JsonNode sent = Fixtures.read("broken", "mbox-without-mailto").get("sent");

        assertThat(StatementValidator.validate(sent))
                .extracting(Violation::message)
                .containsExactly("Found \"anna@example.org\"; allowed is \"mailto:\" and an e-mail address.");
    }

    @Test
    void everyMistakeOfAStatementIsReported() {
        JsonNode sent = Fixtures.json("{'actor': {}, 'verb': {'id': 'x'}, 'object': {'id': 'y'}, 'mood': 1}");

        assertThat(StatementValidator.validate(sent))
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("$.mood", "$.actor", "$.verb.id", "$.object.id");
    }

    @Test
    void longValueIsQuotedShort() {
        JsonNode sent = Fixtures.json("{'actor': {'mbox': '" + "x".repeat(5000)
                + "'}, 'verb': {'id': 'http://e.x/v'}, 'object': {'id': 'http://e.x/o'}}");

        assertThat(StatementValidator.validate(sent).get(0).message()).hasSizeLessThan(200);
    }

    @Test
    void answerToGarbageIsNoLongerThanAHundredViolations() {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 5000; i++) {
            batch.add(i);
        }

        assertThat(StatementValidator.validate(batch)).hasSize(100);
    }

    @Test
    void endlessLanguageTagIsRefusedWithoutEnd() {
        String tag = "sv" + "-abcde".repeat(100_000);

        assertThat(LanguageTag.isWellFormed(tag)).isFalse();
    }
}
