package se.innovationskraft.bridge.xapi.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.bridge.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Our profile follows part two of xAPI Profiles, and the judge who says so refuses what breaks any of its rules. */
class ProfileDocumentTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void ourProfileFollowsTheSpecification() throws IOException {
        assertThat(DocumentRules.faults(document())).isEmpty();
    }

    @Test
    void answersAsPackagesSendThemAreWhatTheProfileSays() throws IOException {
        String schema = document().at("/concepts/4/inlineSchema").asString();

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(Sample.answers("Vi provade", 3), InputFormat.JSON))
                .isEmpty();
    }

    /** Owner in the document, property, its value in single quotes (nothing: taken away), the rule that is then broken. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                               | seeAlso       | ''                             | 4 no value is empty
                               | seeAlso       | null                           | 4 no value is empty
            /versions/0        | wasRevisionOf | []                             | 4 no value is empty
            /templates/0       | note          | 'x'                            | 4 note is known or an IRI
                               | id            |                                | 6 id is required
                               | @context      | 'https://example.org/context'  | 6 @context is that of profiles
                               | type          | 'profile'                      | 6 type is Profile
                               | conformsTo    | 'https://w3id.org/xapi'        | 6 conformsTo 1.0
                               | prefLabel     | 'Profil'                       | 6 prefLabel is a language map
                               | definition    | {'sv': 'Bara på svenska'}      | 6 definition is a language map
            /author            | type          | 'Company'                      | 6.2 author is an organisation or person
            /author            | name          |                                | 6.2 name is required
            /versions/0        | id            | 'https://w3id.org/innovationskraft/xapi-profile' | 6.1 id is nobody else's
            /versions/0        | id            | 'v 1'                          | 6.1 id of a version is an IRI
            /versions/0        | generatedAtTime | '2026-11-21'                 | 6.1 generatedAtTime
            /versions/0        | wasRevisionOf | ['https://example.org/v0']     | 6.1 wasRevisionOf is used by all versions but the first
            /concepts/0        | inScheme      | 'https://w3id.org/innovationskraft/xapi-profile' | 7 inScheme is a version
            /concepts/0        | type          | 'Verb'                         | 7 type is one that we define
            /concepts/0        | definition    |                                | 7 definition is a language map
            /concepts/0        | id            | 'http://adlnet.gov/expapi/verbs/completed' | 7 no concept is another profile's
            /concepts/0        | id            | 'https://w3id.org/innovationskraft/ext/round' | 6.1 id is nobody else's
            /concepts/0        | recommendedActivityTypes | ['http://e.x/a']    | 7.2 recommendedActivityTypes is for this kind
            /concepts/4        | recommendedVerbs | ['http://e.x/v']            | 7.2 recommendedVerbs is for this kind
            /concepts/0        | schema        | 'https://example.org/schema'   | 7.2 one schema at most
            /concepts/0        | inlineSchema  | {'type': 'string'}             | 7.2 inlineSchema is a schema
            /concepts/0        | inlineSchema  | '{'                            | 7.2 inlineSchema is a schema
            /concepts/4        | contentType   |                                | 7.3 contentType is a document's
            /templates/0       | type          | 'Template'                     | 8 type
            /templates/0       | inScheme      |                                | 8 inScheme is required
            /templates/0       | objectStatementRefTemplate | ['http://e.x/t']  | 8 object is an activity or a statement
            /templates/0       | verb          | ['http://e.x/v']               | 8 verb is one or many
            /templates/0       | verb          | 'completed'                    | 8 verb is an IRI
            /templates/0       | contextParentActivityType | 'http://e.x/a'     | 8 contextParentActivityType is one or many
            /templates/0/rules/0 | location    | 'actor.name'                   | 8.1 location is a path
            /templates/0/rules/0 | location    | '$.actor[?(@.name)]'           | 8.1 location is a path
            /templates/0/rules/0 | location    | '$.actor[(@.length)]'          | 8.1 location is a path
            /templates/0/rules/0 | selector    | '$.name'                       | 8.1 selector is not known
            /templates/0/rules/0 | presence    |                                | 8.1 a rule asks for something
            /templates/0/rules/0 | presence    | 'required'                     | 8.1 presence
            /templates/0/rules/0 | none        | 'x'                            | 8.1 none is a list
            /templates/0/rules/0 | scopeNote   | 'x'                            | 8.1 scopeNote is a language map
            /patterns/0        | type          | 'Order'                        | 9 type
            /patterns/0        | prefLabel     |                                | 9 primary: prefLabel is a language map
            /patterns/0        | oneOrMore     |                                | 9 exactly one kind
            /patterns/0        | optional      | 'https://w3id.org/innovationskraft/xapi-profile/patterns/end' | 9 exactly one kind
            /patterns/0        | oneOrMore     | 'https://example.org/pattern'  | 9 every member is known
            /patterns/1        | alternates    | ['https://w3id.org/innovationskraft/xapi-profile/patterns/launch'] | 9 two alternates at least
            /patterns/1        | alternates    | ['https://w3id.org/innovationskraft/xapi-profile/patterns/launch', 'https://w3id.org/innovationskraft/xapi-profile/patterns/ending'] | 9 nothing optional directly
            /patterns/2        | sequence      | ['https://w3id.org/innovationskraft/xapi-profile/patterns/beginning'] | 9 two in a sequence
            /patterns/4        | zeroOrMore    | 'https://w3id.org/innovationskraft/xapi-profile/patterns/registration' | 9 no pattern is within itself
            """)
    void whatBreaksARuleIsRefused(String owner, String name, String value, String rule) throws IOException {
        JsonNode document = document();
        ObjectNode changed = (ObjectNode) document.at(owner == null ? "" : owner);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.set(name, JSON.readTree(value.replace('\'', '"')));
        }

        assertThat(DocumentRules.faults(document)).anyMatch(fault -> fault.startsWith(rule));
    }

    @Test
    void secondVersionSaysWhatItRevises() throws IOException {
        ObjectNode document = document();
        ObjectNode second = ((ArrayNode) document.get("versions")).insertObject(0);
        second.put("id", document.get("id").asString() + "/v2").put("generatedAtTime", "2027-01-01T00:00:00Z");

        assertThat(DocumentRules.faults(document)).anyMatch(fault -> fault.startsWith("6.1 wasRevisionOf"));

        second.putArray("wasRevisionOf").add(document.at("/versions/1/id"));
        assertThat(DocumentRules.faults(document)).isEmpty();
    }

    private static ObjectNode document() throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(Profile.DOCUMENT));
    }
}
