package se.innovationskraft.bridge.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What may differ when a statement is sent again, and what makes it another. */
class CanonicalStatementTests {

    private static final String STATEMENT = """
            {'actor': {'mbox': 'mailto:Anna@Example.org'}, 'verb': {'id': 'http://e.x/v'}, 'object': {'id': 'http://e.x/o'}, %s}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'id': '6f1d1b5e-3a0a-4d1b-9d6e-0c2f6a1b7c3d' | 'id': '0b9f5c0e-52a8-4c0f-8a3e-b6d0f0a4f7d1'
            'stored': '2026-11-21T08:15:00Z' | 'version': '1.0.3'
            'authority': {'mbox': 'mailto:a@b.se'} | 'version': '1.0.0'
            'timestamp': '2026-11-21T08:15:00Z' | 'timestamp': '2026-11-21T09:15:00.000+01:00'
            'result': {'score': {'raw': 1}} | 'result': {'score': {'raw': 1.0}}
            'result': {'score': {'raw': 100}} | 'result': {'score': {'raw': 1e2}}
            'result': {'duration': 'PT1.234S'} | 'result': {'duration': 'PT1.239S'}
            'result': {'success': true, 'completion': true} | 'result': {'completion': true, 'success': true}
            'context': {'contextActivities': {'parent': {'id': 'http://e.x/p'}}} | 'context': {'contextActivities': {'parent': [{'id': 'http://e.x/p'}]}}
            'context': {'contextActivities': {'other': [{'id': 'http://e.x/p'}, {'id': 'http://e.x/q'}]}} | 'context': {'contextActivities': {'other': [{'id': 'http://e.x/q'}, {'id': 'http://e.x/p', 'definition': {'name': {'sv': 'P'}}}]}}
            'context': {'team': {'objectType': 'Group', 'member': [{'mbox': 'mailto:a@b.se'}, {'mbox': 'mailto:c@b.se'}]}} | 'context': {'team': {'member': [{'mbox': 'mailto:c@b.se'}, {'mbox': 'mailto:a@b.se'}], 'objectType': 'Group'}}
            'context': {'registration': '6F1D1B5E-3A0A-4D1B-9D6E-0C2F6A1B7C3D'} | 'context': {'registration': '6f1d1b5e-3a0a-4d1b-9d6e-0c2f6a1b7c3d'}
            'context': {'language': 'sv-SE'} | 'context': {'language': 'sv-se'}
            """)
    void same(String one, String other) {
        assertThat(hash(one)).isEqualTo(hash(other));
        assertThat(CanonicalStatement.same(statement(one), statement(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'timestamp': '2026-11-21T08:15:00Z' | 'timestamp': '2026-11-21T08:15:00.001Z'
            'result': {'response': 'a'} | 'result': {'response': 'A'}
            'result': {'duration': 'PT60S'} | 'result': {'duration': 'PT1M'}
            'result': {'score': {'raw': 1}} | 'result': {'score': {'raw': 1.0000000000000000001}}
            'result': {'success': true} | 'result': {'success': false}
            'result': {'success': true} | 'result': {'completion': true}
            'result': {'extensions': {'http://e.x/e': [1, 2]}} | 'result': {'extensions': {'http://e.x/e': [2, 1]}}
            'result': {'extensions': {'http://e.x/e': '1'}} | 'result': {'extensions': {'http://e.x/e': 1}}
            'result': {'extensions': {'http://e.x/e': null}} | 'result': {'extensions': {}}
            'result': {'extensions': {'http://e.x/e': {'timestamp': '2026-11-21T08:15:00Z'}}} | 'result': {'extensions': {'http://e.x/e': {'timestamp': '2026-11-21T08:15:00.0Z'}}}
            'context': {'contextActivities': {'parent': {'id': 'http://e.x/p'}}} | 'context': {'contextActivities': {'other': {'id': 'http://e.x/p'}}}
            'context': {'platform': 'x'} | 'context': {'revision': 'x'}
            'attachments': [{'length': 1}] | 'attachments': [{'length': 2}]
            """)
    void different(String one, String other) {
        assertThat(hash(one)).isNotEqualTo(hash(other));
        assertThat(CanonicalStatement.same(statement(one), statement(other))).isFalse();
    }

    @Test
    void displayAndDefinitionAreNotPartOfTheStatement() {
        JsonNode one = Fixtures.json("{'verb': {'id': 'http://e.x/v'}, 'object': {'id': 'http://e.x/o'}}");
        JsonNode other = Fixtures.json("{'verb': {'id': 'http://e.x/v', 'display': {'sv': 'V'}},"
                + " 'object': {'id': 'http://e.x/o', 'definition': {'name': {'sv': 'O'}}}}");

        assertThat(CanonicalStatement.same(one, other)).isTrue();
    }

    @Test
    void onlyTheDomainOfAMailAddressIsFreeInCase() {
        JsonNode sent = statement("'version': '1.0.3'");

        assertThat(CanonicalStatement.same(sent, mail("mailto:Anna@EXAMPLE.ORG")))
                .isTrue();
        assertThat(CanonicalStatement.same(sent, mail("mailto:anna@example.org")))
                .isFalse();
    }

    @Test
    void timestampThatOneOfTheTwoLacksIsTheLrss() {
        JsonNode without = statement("'version': '1.0.3'");
        JsonNode with = statement("'timestamp': '2026-11-21T08:15:00Z'");

        assertThat(CanonicalStatement.same(without, with)).isTrue();
    }

    @Test
    void hashNeverChanges() {
        assertThat(hash("'result': {'score': {'scaled': 0.5}, 'completion': true}"))
                .isEqualTo("f5211bb9f90f52c9cecdf14c6471e0a56cdab4c805684e5e7d3266409a2ad728");
    }

    @Test
    void numberWithAnEnormousExponentIsNotWrittenOut() {
        assertThat(hash("'result': {'extensions': {'http://e.x/e': 1e999999999}}"))
                .hasSize(64);
    }

    @Test
    void substatementFollowsTheSameRules() {
        JsonNode one =
                sub("'timestamp': '2026-11-21T08:15:00Z', 'verb': {'id': 'http://e.x/v', 'display': {'sv': 'V'}}");
        JsonNode other = sub("'timestamp': '2026-11-21T09:15:00+01:00', 'verb': {'id': 'http://e.x/v'}");

        assertThat(CanonicalStatement.same(one, other)).isTrue();
    }

    private static JsonNode sub(String properties) {
        return Fixtures.json(
                "{'verb': {'id': 'http://e.x/w'}, 'object': {'objectType': 'SubStatement', " + properties + "}}");
    }

    private static JsonNode mail(String address) {
        JsonNode statement = statement("'version': '1.0.3'");
        ((ObjectNode) statement.get("actor")).put("mbox", address);
        return statement;
    }

    private static String hash(String properties) {
        return CanonicalStatement.canonicalHash(statement(properties));
    }

    private static JsonNode statement(String properties) {
        return Fixtures.json(STATEMENT.formatted(properties));
    }
}
