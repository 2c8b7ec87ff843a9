package se.innovationskraft.bridge.xapi.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The document as a whole (xAPI Profiles, part two, 4 and 6); concepts, templates and patterns have rules of their own. */
final class DocumentRules {

    private static final String CONTEXT = "https://w3id.org/xapi/profiles/context";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";

    /** Everything that the specification names; anything else must be an IRI or a keyword. */
    private static final Set<String> KNOWN = Set.of(
            ("id type conformsTo prefLabel definition seeAlso versions author concepts templates patterns wasRevisionOf"
                            + " generatedAtTime name url inScheme deprecated recommendedActivityTypes recommendedVerbs context schema"
                            + " inlineSchema contentType verb objectActivityType contextGroupingActivityType"
                            + " contextParentActivityType contextOtherActivityType contextCategoryActivityType attachmentUsageType"
                            + " rules location selector presence any all none scopeNote primary alternates optional oneOrMore"
                            + " sequence zeroOrMore")
                    .split(" "));

    /** Their own names are language tags. */
    private static final Set<String> LANGUAGE_MAPS = Set.of("prefLabel", "definition", "scopeNote");

    private final Faults faults = new Faults();
    private final JsonNode document;

    private DocumentRules(JsonNode document) {
        this.document = document;
    }

    static List<String> faults(JsonNode document) {
        DocumentRules rules = new DocumentRules(document);
        rules.checkProfile();
        rules.checkVersions();
        rules.checkIds();
        rules.checkValues(document);
        ConceptRules.check(document, rules.faults);
        TemplateRules.check(document, rules.faults);
        PatternRules.check(document, rules.faults);
        return rules.faults.found();
    }

    /** Concepts, templates and patterns. */
    static Stream<JsonNode> parts(JsonNode document) {
        return Stream.of("concepts", "templates", "patterns")
                .flatMap(name -> document.path(name).valueStream());
    }

    private void checkProfile() {
        faults.unlessHas(document, "6", "id", "@context", "type", "conformsTo", "versions", "author");
        faults.unlessLanguageMap(document, "6", "prefLabel");
        faults.unlessLanguageMap(document, "6", "definition");
        JsonNode context = document.path("@context");
        boolean isContext = Stream.concat(Stream.of(context), context.valueStream())
                .anyMatch(value -> value.asString("").equals(CONTEXT));
        faults.unless(isContext, "6 @context is that of profiles", context);
        faults.unless(document.path("type").asString("").equals("Profile"), "6 type is Profile", document.path("type"));
        JsonNode conformsTo = document.path("conformsTo");
        faults.unless(
                conformsTo.asString("").equals("https://w3id.org/xapi/profiles#1.0"), "6 conformsTo 1.0", conformsTo);
        JsonNode author = document.path("author");
        faults.unlessHas(author, "6.2", "name");
        faults.unless(
                author.path("type").asString("").matches("Organization|Person"),
                "6.2 author is an organisation or person",
                author);
    }

    private void checkVersions() {
        long first = document.path("versions")
                .valueStream()
                .filter(version -> !version.has("wasRevisionOf"))
                .count();
        faults.unless(first == 1, "6.1 wasRevisionOf is used by all versions but the first", document.path("versions"));
        for (JsonNode version : document.path("versions")) {
            faults.unlessIri(version.path("id"), "6.1 id of a version");
            faults.unless(version.path("generatedAtTime").asString("").matches(TIME), "6.1 generatedAtTime", version);
        }
    }

    /** Profile, versions, concepts, templates and patterns: none shares its name with another. */
    private void checkIds() {
        Set<String> ids = new HashSet<>();
        Stream.of(Stream.of(document), document.path("versions").valueStream(), parts(document))
                .flatMap(each -> each)
                .map(named -> named.path("id"))
                .forEach(id -> faults.unless(ids.add(id.asString("")), "6.1 id is nobody else's", id));
        Set<String> versions = new HashSet<>();
        document.path("versions")
                .forEach(version -> versions.add(version.path("id").asString("")));
        parts(document)
                .filter(part -> part.has("inScheme"))
                .forEach(part -> faults.unless(
                        versions.contains(part.path("inScheme").asString()), "7 inScheme is a version", part));
    }

    private void checkValues(JsonNode owner) {
        owner.valueStream().forEach(value -> {
            boolean isEmpty = value.isContainer()
                    ? value.isEmpty()
                    : value.isNull() || value.asString("x").isEmpty();
            faults.unless(!isEmpty, "4 no value is empty", owner);
        });
        owner.propertyStream().forEach(property -> {
            String name = property.getKey();
            boolean isKnown = KNOWN.contains(name) || name.startsWith("@") || name.contains(":");
            faults.unless(isKnown, "4 " + name + " is known or an IRI", owner);
            if (!LANGUAGE_MAPS.contains(name)) {
                checkValues(property.getValue());
            }
        });
        if (owner.isArray()) {
            owner.forEach(this::checkValues);
        }
    }
}
