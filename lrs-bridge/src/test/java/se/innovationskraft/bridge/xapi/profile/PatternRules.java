package se.innovationskraft.bridge.xapi.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Patterns (xAPI Profiles, part two, 9). All that they are made of is ours. */
final class PatternRules {

    private static final List<String> KINDS = List.of("alternates", "optional", "oneOrMore", "sequence", "zeroOrMore");

    private final Map<String, JsonNode> patterns;
    private final Set<String> templates;
    private final Faults faults;

    private PatternRules(JsonNode document, Faults faults) {
        this.faults = faults;
        // an id that stands twice is refused elsewhere
        patterns = document.path("patterns")
                .valueStream()
                .collect(Collectors.toMap(PatternRules::id, Function.identity(), (first, second) -> first));
        templates =
                document.path("templates").valueStream().map(PatternRules::id).collect(Collectors.toSet());
    }

    static void check(JsonNode document, Faults faults) {
        PatternRules rules = new PatternRules(document, faults);
        rules.patterns.values().forEach(rules::check);
    }

    private void check(JsonNode pattern) {
        faults.unlessIri(pattern.path("id"), "9 id of a pattern");
        faults.unless(pattern.path("type").asString("").equals("Pattern"), "9 type", pattern);
        if (pattern.path("primary").asBoolean(false)) {
            faults.unlessLanguageMap(pattern, "9 primary:", "prefLabel");
            faults.unlessLanguageMap(pattern, "9 primary:", "definition");
        }
        faults.unless(KINDS.stream().filter(pattern::has).count() == 1, "9 exactly one kind", pattern);
        checkSize(pattern);
        checkMembers(pattern);
        faults.unless(!reaches(pattern, id(pattern), new HashSet<>()), "9 no pattern is within itself", pattern);
    }

    private void checkSize(JsonNode pattern) {
        JsonNode alternates = pattern.path("alternates");
        faults.unless(!pattern.has("alternates") || alternates.size() > 1, "9 two alternates at least", pattern);
        boolean isAlone = pattern.path("primary").asBoolean(false)
                && members(pattern).allMatch(templates::contains)
                && patterns.values().stream().noneMatch(other -> members(other).anyMatch(id(pattern)::equals));
        boolean isLong = pattern.path("sequence").size() > 1 || isAlone;
        faults.unless(!pattern.has("sequence") || isLong, "9 two in a sequence at least", pattern);
    }

    private void checkMembers(JsonNode pattern) {
        members(pattern)
                .forEach(id -> faults.unless(
                        templates.contains(id) || patterns.containsKey(id), "9 every member is known", pattern));
        boolean isLoose = pattern.has("alternates")
                && members(pattern)
                        .map(patterns::get)
                        .anyMatch(member -> member != null && (member.has("optional") || member.has("zeroOrMore")));
        faults.unless(!isLoose, "9 nothing optional directly in alternates", pattern);
    }

    private boolean reaches(JsonNode from, String target, Set<String> seen) {
        return members(from)
                .anyMatch(id -> id.equals(target)
                        || (seen.add(id) && patterns.containsKey(id) && reaches(patterns.get(id), target, seen)));
    }

    private static Stream<String> members(JsonNode pattern) {
        return KINDS.stream()
                .map(pattern::path)
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    private static String id(JsonNode part) {
        return part.path("id").asString("");
    }
}
