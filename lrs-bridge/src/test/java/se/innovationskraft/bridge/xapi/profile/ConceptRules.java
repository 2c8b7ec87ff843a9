package se.innovationskraft.bridge.xapi.profile;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Concepts (xAPI Profiles, part two, 7), of the kinds that we define. Another kind is refused until its rules stand here:
 * a verb or an activity type of our own would have to be told apart from ADL's first.
 */
final class ConceptRules {

    /** The property that recommends what to use a concept with, by kind. */
    private static final Map<String, String> KINDS = Map.of(
            "ContextExtension", "recommendedVerbs",
            "ResultExtension", "recommendedVerbs",
            "ActivityExtension", "recommendedActivityTypes",
            "StateResource", "");

    private static final Schema SCHEMA_OF_SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));

    private final JsonNode document;
    private final Faults faults;

    private ConceptRules(JsonNode document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    static void check(JsonNode document, Faults faults) {
        document.path("concepts").forEach(new ConceptRules(document, faults)::check);
    }

    private void check(JsonNode concept) {
        String type = concept.path("type").asString("");
        faults.unless(KINDS.containsKey(type), "7 type is one that we define", concept);
        faults.unlessHas(concept, "7", "id", "type", "inScheme");
        faults.unlessLanguageMap(concept, "7", "prefLabel");
        faults.unlessLanguageMap(concept, "7", "definition");
        faults.unless(isOurs(concept), "7 no concept is another profile's", concept);
        checkRecommendations(type, concept);
        checkSchema(concept);
        boolean isDocument = type.endsWith("Resource");
        faults.unless(concept.has("contentType") == isDocument, "7.3 contentType is a document's", concept);
    }

    /** Below the base that the profile itself lies below. */
    private boolean isOurs(JsonNode concept) {
        String base = document.path("id").asString("").replaceFirst("/[^/]*$", "/");
        return concept.path("id").asString("").startsWith(base);
    }

    private void checkRecommendations(String type, JsonNode concept) {
        for (String property : new String[] {"recommendedVerbs", "recommendedActivityTypes"}) {
            boolean isAllowed = !concept.has(property) || property.equals(KINDS.get(type));
            faults.unless(isAllowed, "7.2 " + property + " is for this kind", concept);
        }
    }

    private void checkSchema(JsonNode concept) {
        faults.unless(!(concept.has("schema") && concept.has("inlineSchema")), "7.2 one schema at most", concept);
        if (concept.has("inlineSchema")) {
            JsonNode schema = concept.get("inlineSchema");
            faults.unless(schema.isString() && isSchema(schema.asString()), "7.2 inlineSchema is a schema", concept);
        }
    }

    private static boolean isSchema(String text) {
        try {
            return JsonMapper.shared().readTree(text).isObject()
                    && SCHEMA_OF_SCHEMAS.validate(text, InputFormat.JSON).isEmpty();
        } catch (JacksonException e) {
            return false;
        }
    }
}
