package se.innovationskraft.bridge.xapi.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What breaks which rule of xAPI Profiles, part two. A rule is named after its section. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    void unless(boolean holds, String rule, JsonNode where) {
        if (!holds) {
            found.add(rule + ": " + where);
        }
    }

    void unlessHas(JsonNode owner, String section, String... properties) {
        Stream.of(properties).forEach(name -> unless(owner.has(name), section + " " + name + " is required", owner));
    }

    /** A language map, and because it is ours, in Swedish and English. */
    void unlessLanguageMap(JsonNode owner, String section, String property) {
        JsonNode map = owner.path(property);
        boolean isMap = map.isObject() && map.valueStream().allMatch(JsonNode::isString);
        unless(isMap && map.has("sv") && map.has("en"), section + " " + property + " is a language map", owner);
    }

    void unlessIri(JsonNode value, String section) {
        unless(value.asString("").matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+"), section + " is an IRI", value);
    }
}
