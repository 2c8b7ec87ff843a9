package se.innovationskraft.bridge.xapi.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A statement template (xAPI Profiles, part two, 8).
 *
 * @param determining what a statement must have for the template to be about it: values by where they stand
 * @param rules what else must hold for it then
 */
record StatementTemplate(String id, Map<String, Set<JsonNode>> determining, List<TemplateRule> rules) {

    /** Where the determining properties stand in a statement. */
    static final Map<String, String> PLACES = Map.of(
            "verb", "$.verb.id",
            "objectActivityType", "$.object.definition.type",
            "contextGroupingActivityType", "$.context.contextActivities.grouping[*].definition.type",
            "contextParentActivityType", "$.context.contextActivities.parent[*].definition.type",
            "contextOtherActivityType", "$.context.contextActivities.other[*].definition.type",
            "contextCategoryActivityType", "$.context.contextActivities.category[*].definition.type",
            "attachmentUsageType", "$.attachments[*].usageType");

    static StatementTemplate of(JsonNode template) {
        Map<String, Set<JsonNode>> determining = PLACES.entrySet().stream()
                .filter(property -> template.has(property.getKey()))
                .collect(Collectors.toMap(Map.Entry::getValue, property -> values(template.get(property.getKey()))));
        return new StatementTemplate(
                template.path("id").asString(),
                determining,
                template.path("rules").valueStream().map(TemplateRule::of).toList());
    }

    private static Set<JsonNode> values(JsonNode value) {
        return value.isArray() ? value.valueStream().collect(Collectors.toSet()) : Set.of(value);
    }

    boolean isAbout(JsonNode statement) {
        return determining.entrySet().stream()
                .allMatch(property -> new HashSet<>(
                                StatementPath.of(property.getKey()).values(statement))
                        .containsAll(property.getValue()));
    }

    /** The rules that a statement breaks. */
    List<TemplateRule> brokenBy(JsonNode statement) {
        return rules.stream().filter(rule -> !rule.isFollowedBy(statement)).toList();
    }
}
