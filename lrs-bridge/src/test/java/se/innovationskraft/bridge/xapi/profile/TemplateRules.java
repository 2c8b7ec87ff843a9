package se.innovationskraft.bridge.xapi.profile;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Statement templates and their rules (xAPI Profiles, part two, 8). */
final class TemplateRules {

    private final Faults faults;

    private TemplateRules(Faults faults) {
        this.faults = faults;
    }

    static void check(JsonNode document, Faults faults) {
        document.path("templates").forEach(new TemplateRules(faults)::check);
    }

    private void check(JsonNode template) {
        faults.unlessHas(template, "8", "id", "type", "inScheme");
        faults.unless(template.path("type").asString("").equals("StatementTemplate"), "8 type", template);
        faults.unlessLanguageMap(template, "8", "prefLabel");
        faults.unlessLanguageMap(template, "8", "definition");
        boolean isOfTwoMinds = template.has("objectStatementRefTemplate") && template.has("objectActivityType");
        faults.unless(!isOfTwoMinds, "8 object is an activity or a statement", template);
        StatementTemplate.PLACES.keySet().stream()
                .filter(template::has)
                .forEach(property -> checkShape(template, property));
        template.path("rules").forEach(this::checkRule);
    }

    /** The verb and the object's type are one each, the others lists. */
    private void checkShape(JsonNode template, String property) {
        JsonNode value = template.get(property);
        boolean isOne = property.equals("verb") || property.equals("objectActivityType");
        faults.unless(isOne ? value.isString() : value.isArray(), "8 " + property + " is one or many", template);
        Stream.concat(Stream.of(value).filter(JsonNode::isString), value.valueStream())
                .forEach(iri -> faults.unlessIri(iri, "8 " + property));
    }

    private void checkRule(JsonNode rule) {
        faults.unless(isPath(rule.path("location")), "8.1 location is a path", rule);
        faults.unless(!rule.has("selector"), "8.1 selector is not known to this judge", rule);
        boolean asks = Stream.of("presence", "any", "all", "none").anyMatch(rule::has);
        faults.unless(asks, "8.1 a rule asks for something", rule);
        String presence = rule.path("presence").asString("included");
        faults.unless(presence.matches("included|excluded|recommended"), "8.1 presence", rule);
        Stream.of("any", "all", "none")
                .filter(rule::has)
                .forEach(list -> faults.unless(rule.get(list).isArray(), "8.1 " + list + " is a list", rule));
        if (rule.has("scopeNote")) {
            faults.unlessLanguageMap(rule, "8.1", "scopeNote");
        }
    }

    private static boolean isPath(JsonNode location) {
        try {
            StatementPath.of(location.asString(""));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
