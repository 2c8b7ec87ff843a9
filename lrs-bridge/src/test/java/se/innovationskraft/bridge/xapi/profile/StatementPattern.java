package se.innovationskraft.bridge.xapi.profile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A pattern (xAPI Profiles, part two, 9), as a regular expression over templates, of which each is one character. Profiles
 * match greedily and never go back, so quantifiers are possessive and groups atomic.
 */
final class StatementPattern {

    private final Map<String, JsonNode> patterns;
    private final List<String> templates;
    private final Pattern expression;

    /** @param templates ids of the templates, in any order */
    StatementPattern(JsonNode document, List<String> templates) {
        this.templates = templates;
        patterns = document.path("patterns")
                .valueStream()
                .collect(Collectors.toMap(pattern -> pattern.path("id").asString(), Function.identity()));
        expression = Pattern.compile(patterns.values().stream()
                .filter(pattern -> pattern.path("primary").asBoolean(false))
                .map(pattern -> expression(pattern.path("id").asString()))
                .collect(Collectors.joining("|")));
    }

    /** Whether statements of these templates, in this order, are what a primary pattern says. */
    boolean fits(List<String> order) {
        return expression
                .matcher(order.stream().map(this::letter).collect(Collectors.joining()))
                .matches();
    }

    private String letter(String template) {
        return Character.toString('a' + templates.indexOf(template));
    }

    private String expression(String id) {
        JsonNode pattern = patterns.get(id);
        if (pattern == null) {
            return letter(id);
        }
        if (pattern.has("sequence")) {
            return "(?>" + joined(pattern.get("sequence"), "") + ")";
        }
        if (pattern.has("alternates")) {
            return "(?>" + joined(pattern.get("alternates"), "|") + ")";
        }
        return repeated(pattern, "oneOrMore", "++")
                + repeated(pattern, "zeroOrMore", "*+")
                + repeated(pattern, "optional", "?+");
    }

    private String repeated(JsonNode pattern, String property, String quantifier) {
        return pattern.has(property) ? "(?:" + expression(pattern.get(property).asString()) + ")" + quantifier : "";
    }

    private String joined(JsonNode members, String separator) {
        return members.valueStream()
                .map(member -> expression(member.asString()))
                .collect(Collectors.joining(separator));
    }
}
