package se.innovationskraft.bridge.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.authoring.Bundle;
import se.innovationskraft.packager.authoring.ProgrammeReader;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a package may say, and that there is no place in it for words of a leader's. */
class ProfileSchemaTests {

    @ParameterizedTest
    @ValueSource(strings = {"initialized", "resumed", "suspended", "terminated", "responded", "completed"})
    void statementOfEachVerbIsOfTheProfileAndValid(String verb) {
        ObjectNode statement = statement(verb);

        assertThat(ProfileSchema.problems(statement)).isEmpty();
        assertThat(StatementValidator.validate(statement)).isEmpty();
    }

    @Test
    void whatThePlayerSendsIsOfTheProfile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../scorm-templates/test/golden/statements"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".json")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(ProfileSchema.problems(withActor(file))).isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            responded  | /result                              | response      | 'Vi provade'
            responded  | /result                              | score         | {'raw': 3}
            responded  | /result                              | success       | true
            responded  | /result/extensions                   | http://e.x/e  | 'Vi provade'
            responded  | /object/definition                   | name          | {'sv': 'Vi provade'}
            responded  | /object/definition                   | description   | {'sv': 'Vi provade'}
            responded  | /object                              | id            | 'https://w3id.org/innovationskraft/o05/interactions/Vi provade'
            responded  | /verb                                | id            | 'http://adlnet.gov/expapi/verbs/answered'
            completed  | /verb                                | display       | {'en': 'Vi provade'}
            completed  | /result                              | duration      | 'länge'
            completed  | /actor                               | name          | 'Anna'
            completed  | /actor                               | mbox          | 'mailto:anna@example.org'
            completed  | /actor/account                       | name          | 'Anna Å'
            completed  | /context                             | platform      | 'Vi provade'
            completed  | /context                             | instructor    | {'mbox': 'mailto:anna@example.org'}
            completed  | /context/extensions                  | http://e.x/e  | 'Vi provade'
            completed  | /context/contextActivities           | other         | [{'id': 'http://e.x/vi-provade'}]
            completed  | /context/contextActivities/grouping/0/definition | name | {'sv': 'Vi provade'}
            completed  |                                      | version       | '1.0.0'
            completed  |                                      | stored        | '2026-11-21T08:15:00Z'
            completed  |                                      | timestamp     | '2026-11-21T09:15:00+01:00'
            completed  |                                      | id            | '6f1d1b5e-3a0a-4d1b-9d6e-0c2f6a1b7c3d'
            completed  | /object                              | id            | 'https://example.org/o05'
            initialized |                                     | result        | {'completion': true}
            """)
    void whatIsNotOfTheProfileIsRefused(String verb, String owner, String name, String value) {
        ObjectNode statement = statement(verb);
        ((ObjectNode) statement.at(owner == null ? "" : owner)).set(name, Fixtures.json(value));

        assertThat(ProfileSchema.problems(statement)).isNotEmpty();
    }

    @Test
    void statementWithoutItsCategoryIsRefused() {
        ObjectNode statement = statement("completed");
        ((ObjectNode) statement.at("/context/contextActivities")).set("category", JsonNodeFactory.instance.arrayNode());

        assertThat(ProfileSchema.problems(statement)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyExerciseThatWeHaveIsOfTheProfile(Programme programme, Exercise exercise) {
        String theme = exercise.theme().orElse("t2");
        String statement = statement("completed")
                .toString()
                .replace(ProgrammeBase.OURS + "/o05", ProgrammeBase.OURS + "/" + exercise.id())
                .replace(ProgrammeBase.OURS + "/t2", ProgrammeBase.OURS + "/" + theme)
                .replace(ProgrammeBase.OURS, programme.iri());

        assertThat(ProfileSchema.problems(Fixtures.json(statement))).isEmpty();
    }

    @Test
    void namesOfTwoProgrammesDoNotMixInAStatement() {
        String mixed = statement("completed")
                .toString()
                .replace(ProgrammeBase.OURS + "/o05", ProgrammeBase.OURS + "/regional-utveckling/o05");

        assertThat(ProfileSchema.problems(Fixtures.json(mixed))).isNotEmpty();
    }

    static Stream<Arguments> exercises() {
        Bundle modules = Bundle.ofFolder(Path.of("../modules"));
        return Stream.of("innovationskraft", "regional-utveckling")
                .flatMap(id -> ProgrammeReader.read(modules, id).programme().stream())
                .flatMap(programme -> programme.exercises().stream().map(exercise -> arguments(programme, exercise)));
    }

    /** The player's golden statements wait for the actor, which the bridge gives. */
    private static JsonNode withActor(Path file) throws IOException, MalformedJsonException {
        ObjectNode statement = (ObjectNode) StrictJson.parse(Files.readAllBytes(file));
        String actor = Fixtures.read("profile", "responded").get("actor").toString();
        statement.set("actor", Fixtures.json(ProgrammeBase.inPlaceOfOurs(ProgrammeBase.of(statement), actor)));
        return statement;
    }

    private static ObjectNode statement(String verb) {
        ObjectNode statement = (ObjectNode) Fixtures.read("profile", "responded");
        JsonNode duration = Fixtures.json("{'completion': true, 'duration': 'PT12M30.25S'}");
        ((ObjectNode) statement.get("verb")).put("id", "http://adlnet.gov/expapi/verbs/" + verb);
        if (!verb.equals("responded")) {
            statement.set(
                    "object",
                    Fixtures.json("{'id': 'https://w3id.org/innovationskraft/o05', 'definition':"
                            + " {'type': 'http://adlnet.gov/expapi/activities/lesson'}}"));
            statement.set("result", duration);
        }
        if (verb.equals("initialized") || verb.equals("resumed")) {
            statement.remove("result");
        }
        return statement;
    }
}
