package se.innovationskraft.bridge.xapi;

import java.util.List;
import java.util.stream.Stream;

/**
 * An Activity and its definition.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#2441-when-the-objecttype-is-activity">2.4.4.1 When the ObjectType is Activity</a>
 */
final class ActivityRules {

    private static final String TYPE_RULE = "xapi-2.4.4.1.s1";
    private static final String OBJECT_TYPE_RULE = "xapi-2.4.4.1.s1.table1.row1";
    private static final String ID_RULE = "xapi-2.4.4.1.s1.table1.row2";
    private static final String DEFINITION_RULE = "xapi-2.4.4.1.s1.table1.row3";
    private static final String ACTIVITY_TYPE_RULE = "xapi-2.4.4.1.s2.table1.row3";
    private static final String MORE_INFO_RULE = "xapi-2.4.4.1.s2.table1.row4";

    private static final List<String> DEFINITION_NAMES = Stream.concat(
                    Stream.of("name", "description", "type", "moreInfo", "extensions"), InteractionRules.NAMES.stream())
            .toList();

    private ActivityRules() {}

    static void check(Place activity) {
        if (activity.isObject(TYPE_RULE)) {
            activity.optional("objectType", type -> type.isOneOf(OBJECT_TYPE_RULE, List.of("Activity")));
            activity.only(List.of("objectType", "id", "definition"));
            activity.required("id", ID_RULE, id -> id.isText(ID_RULE, TextFormat.IRI));
            activity.optional("definition", ActivityRules::checkDefinition);
        }
    }

    private static void checkDefinition(Place definition) {
        if (!definition.isObject(DEFINITION_RULE)) {
            return;
        }
        definition.only(DEFINITION_NAMES);
        definition.optional("name", MapRules::languageMap);
        definition.optional("description", MapRules::languageMap);
        definition.optional("type", type -> type.isText(ACTIVITY_TYPE_RULE, TextFormat.IRI));
        definition.optional("moreInfo", page -> page.isText(MORE_INFO_RULE, TextFormat.IRI));
        definition.optional("extensions", MapRules::extensions);
        InteractionRules.check(definition);
    }
}
