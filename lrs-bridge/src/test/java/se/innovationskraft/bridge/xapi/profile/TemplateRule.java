package se.innovationskraft.bridge.xapi.profile;

import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A rule of a statement template (xAPI Profiles, part two, 8.1). Selectors are not known here; none of ours has one.
 *
 * @param presence {@code included}, {@code excluded}, {@code recommended}, or empty
 * @param any one of these must be there; none to say nothing
 * @param all no others may be there; none to say nothing
 * @param none these may not be there
 */
record TemplateRule(String location, String presence, List<JsonNode> any, List<JsonNode> all, List<JsonNode> none) {

    static TemplateRule of(JsonNode rule) {
        return new TemplateRule(
                rule.path("location").asString(),
                rule.path("presence").asString(""),
                rule.path("any").valueStream().toList(),
                rule.path("all").valueStream().toList(),
                rule.path("none").valueStream().toList());
    }

    boolean isFollowedBy(JsonNode statement) {
        List<JsonNode> values = StatementPath.of(location).values(statement);
        return switch (presence) {
            case "included" -> !values.isEmpty() && allows(values);
            case "excluded" -> values.isEmpty();
            case "recommended" -> values.isEmpty() || allows(values);
            default -> allows(values);
        };
    }

    private boolean allows(List<JsonNode> values) {
        return (any.isEmpty() || !Collections.disjoint(values, any))
                && (all.isEmpty() || all.containsAll(values))
                && Collections.disjoint(values, none);
    }
}
