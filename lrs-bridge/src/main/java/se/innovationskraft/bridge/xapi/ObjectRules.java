package se.innovationskraft.bridge.xapi;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The object of a statement: an Activity when it does not say.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#244-object">2.4.4 Object</a>
 */
final class ObjectRules {

    private static final String TYPE_RULE = "xapi-2.4.4.s1";
    private static final String OBJECT_TYPE_RULE = "xapi-2.4.4.s2";
    private static final String NESTED_RULE = "xapi-2.4.4.3.s8.b4";
    private static final String REFERENCE_RULE = "xapi-2.4.4.3.s4.b1";
    private static final String REFERENCE_ID_RULE = "xapi-2.4.4.3.s4.table1.row2";
    private static final List<String> OBJECT_TYPES =
            List.of("Activity", "Agent", "Group", "SubStatement", "StatementRef");

    private ObjectRules() {}

    static void check(Place object) {
        if ("SubStatement".equals(object.textOf("objectType"))) {
            StatementRules.checkSubStatement(object);
        } else {
            checkSimple(object);
        }
    }

    static void checkInSubStatement(Place object) {
        if ("SubStatement".equals(object.textOf("objectType"))) {
            object.report(NESTED_RULE, "Found a SubStatement in a SubStatement; allowed is any other object.");
        } else {
            checkSimple(object);
        }
    }

    private static void checkSimple(Place object) {
        if (!object.isObject(TYPE_RULE)) {
            return;
        }
        String type = object.textOf("objectType");
        if (!object.has("objectType") || "Activity".equals(type)) {
            ActivityRules.check(object);
        } else if ("Agent".equals(type)) {
            ActorRules.checkAgent(object);
        } else if ("Group".equals(type)) {
            ActorRules.checkGroup(object);
        } else if ("StatementRef".equals(type)) {
            checkReference(object);
        } else {
            object.optional("objectType", found -> found.isOneOf(OBJECT_TYPE_RULE, OBJECT_TYPES));
        }
    }

    /** A pointer to another statement; nobody asks whether that one exists. */
    static void checkReference(Place reference) {
        if (!reference.isObject(REFERENCE_RULE)) {
            return;
        }
        reference.required("objectType", REFERENCE_RULE, type -> type.isOneOf(REFERENCE_RULE, List.of("StatementRef")));
        reference.only(List.of("objectType", "id"));
        reference.required("id", REFERENCE_ID_RULE, id -> id.isText(REFERENCE_ID_RULE, TextFormat.UUID));
    }

    /** Whether the object of a statement is an Activity. */
    static boolean isActivity(Place statement) {
        JsonNode object = statement.value().path("object");
        return !object.has("objectType")
                || object.get("objectType").asString("").equals("Activity");
    }
}
