package se.innovationskraft.bridge.xapi.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.xapi.ProgrammeBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the player says follows the profile, and what does not is found out. */
class ProfileTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path GOLDEN = Path.of("../scorm-templates/test/golden/statements");

    @Test
    void everyKindOfStatementThatThePlayerSendsFollowsItsTemplate() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            // alone, most of them are no whole launch
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Profile.problems(List.of(read(file))))
                            .allMatch(problem -> problem.startsWith("No pattern")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            initialized | /result                      | completion | true                        | $.result
            responded   | /context/contextActivities   | parent     |                             | parent
            responded   | /result                      | extensions |                             | ext/rev
            responded   | /result                      | response   | 'Vi provade'                | response
            responded   | /object/definition           | name       | {'sv': 'Vi provade'}        | $.object.definition
            completed   | /result                      | completion | false                       | $.result.completion
            suspended   | /result                      | duration   |                             | $.result.duration
            suspended   | /result                      | completion | true                        | $.result.completion
            terminated  | /result                      | completion |                             | $.result.completion
            completed   | /actor                       | name       | 'Anna'                      | mbox
            completed   | /context                     | registration |                           | $.context.registration
            completed   | /context/contextActivities   | category   | [{'id': 'https://w3id.org/xapi/scorm'}] | category
            completed   | /context/contextActivities   | grouping   |                             | grouping
            completed   | /context/extensions          | https://w3id.org/innovationskraft/ext/trust | 'checked' | ext/trust
            completed   | /verb                        | id         | 'http://adlnet.gov/expapi/verbs/passed' | 0
            """)
    void statementThatBreaksARuleOfItsTemplateIsFound(
            String verb, String owner, String name, String value, String where) {
        ObjectNode statement = read(GOLDEN.resolve(verb + ".json"));
        ObjectNode changed = owner.equals("/result") && !statement.has("result")
                ? statement.putObject("result")
                : (ObjectNode) statement.at(owner);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.set(name, JSON.readTree(value.replace('\'', '"')));
        }

        // the schema has its own words for the same
        assertThat(Profile.problems(List.of(statement)))
                .filteredOn(problem -> problem.matches("(TemplateRule|0 templates).*"))
                .anyMatch(problem -> problem.split(" (is broken|are about) ")[0].contains(where));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "initialized",
                "initialized responded responded suspended resumed responded completed terminated",
                "initialized resumed suspended",
                "completed resumed terminated",
                "initialized suspended completed resumed completed",
                "resumed responded responded"
            })
    void launchesAfterEachOtherAreInOrder(String verbs) {
        assertThat(Profile.problems(told(verbs))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "responded",
                "suspended",
                "initialized suspended responded",
                "initialized suspended terminated",
                "completed responded initialized"
            })
    void whatIsToldOutsideOfALaunchIsFound(String verbs) {
        assertThat(Profile.problems(told(verbs))).hasSize(1).first().asString().startsWith("No pattern");
    }

    @Test
    void orderIsThatOfTheTimestampsAndWhatIsSentTwiceCountsOnce() {
        List<JsonNode> statements = new ArrayList<>(told("initialized responded suspended"));
        statements.add(0, statements.remove(2));
        statements.add(statements.get(0));

        assertThat(Profile.problems(statements)).isEmpty();
    }

    /** One statement a minute. */
    private static List<JsonNode> told(String verbs) {
        List<JsonNode> told = new ArrayList<>();
        for (String verb : verbs.split(" ")) {
            ObjectNode statement = read(GOLDEN.resolve(verb + ".json"));
            statement.put("id", "00000000-0000-5000-8000-%012d".formatted(told.size()));
            statement.put("timestamp", "2026-11-21T09:%02d:00.000Z".formatted(told.size()));
            told.add(statement);
        }
        return told;
    }

    /** The player's golden statements wait for the actor, which the bridge gives. */
    private static ObjectNode read(Path file) {
        ObjectNode statement = (ObjectNode) JSON.readTree(file.toFile());
        String actor = Sample.agent("testkommun", "Zk3v9QpL2mXa7Rw1TfYb0g");
        String theirs = ProgrammeBase.inPlaceOfOurs(ProgrammeBase.of(statement), actor);
        statement.set("actor", JSON.readTree(theirs));
        return statement;
    }
}
