package se.innovationskraft.bridge.xapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of an Activity definition that describes a question.
 *
 * <p>How a pattern of {@code correctResponsesPattern} is built is not checked: the specification leaves that to the LRS, and
 * authoring tools differ.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#interaction-activities">2.4.4.1 Interaction Activities</a>
 */
final class InteractionRules {

    static final List<String> NAMES =
            List.of("interactionType", "correctResponsesPattern", "choices", "scale", "source", "target", "steps");

    private static final String TYPE_RULE = "xapi-2.4.4.1.s8.table1.row1";
    private static final String PATTERN_RULE = "xapi-2.4.4.1.s8.table1.row2";
    private static final String COMPONENTS_RULE = "xapi-2.4.4.1.s8.table1.row3";
    private static final String WITHOUT_TYPE_RULE = "xapi-2.4.4.1.s13.b1";
    private static final String COMPONENT_ID_RULE = "xapi-2.4.4.1.s15.table1.row1";
    private static final String SUPPORTED_RULE = "xapi-2.4.4.1.s15.table2";
    private static final String DISTINCT_RULE = "xapi-2.4.4.1.s16.b1";

    private static final List<String> TYPES = List.of(
            "true-false",
            "choice",
            "fill-in",
            "long-fill-in",
            "matching",
            "performance",
            "sequencing",
            "likert",
            "numeric",
            "other");
    private static final List<String> COMPONENT_LISTS = List.of("choices", "scale", "source", "target", "steps");
    private static final Map<String, Set<String>> LISTS_BY_TYPE = Map.of(
            "choice", Set.of("choices"),
            "sequencing", Set.of("choices"),
            "likert", Set.of("scale"),
            "matching", Set.of("source", "target"),
            "performance", Set.of("steps"));

    private InteractionRules() {}

    static void check(Place definition) {
        definition.optional("interactionType", type -> type.isOneOf(TYPE_RULE, TYPES));
        if (!definition.has("interactionType") && NAMES.stream().anyMatch(definition::has)) {
            definition.required("interactionType", WITHOUT_TYPE_RULE, type -> {});
        }
        definition.optional("correctResponsesPattern", InteractionRules::checkPattern);
        for (String name : COMPONENT_LISTS) {
            definition.optional(name, components -> {
                checkSupported(components, name, definition.textOf("interactionType"));
                checkComponents(components);
            });
        }
    }

    private static void checkPattern(Place pattern) {
        if (pattern.isArray(PATTERN_RULE)) {
            pattern.items(response -> response.isText(PATTERN_RULE));
        }
    }

    private static void checkSupported(Place components, String name, @Nullable String type) {
        if (type == null || !TYPES.contains(type)) {
            return;
        }
        Set<String> supported = LISTS_BY_TYPE.getOrDefault(type, Set.of());
        if (!supported.contains(name)) {
            String allowed = supported.isEmpty()
                    ? "none"
                    : String.join(", ", supported.stream().sorted().toList());
            components.report(
                    SUPPORTED_RULE,
                    "Found \"" + name + "\"; allowed lists for the interactionType \"" + type + "\": " + allowed + ".");
        }
    }

    private static void checkComponents(Place components) {
        if (components.isArray(COMPONENTS_RULE)) {
            Set<String> ids = new HashSet<>();
            components.items(component -> checkComponent(component, ids));
        }
    }

    private static void checkComponent(Place component, Set<String> ids) {
        if (!component.isObject(COMPONENTS_RULE)) {
            return;
        }
        component.only(List.of("id", "description"));
        component.required("id", COMPONENT_ID_RULE, id -> {
            if (id.isText(COMPONENT_ID_RULE) && !ids.add(id.value().stringValue())) {
                id.refuse(DISTINCT_RULE, "an id that no other component of the list has");
            }
        });
        component.optional("description", MapRules::languageMap);
    }
}
