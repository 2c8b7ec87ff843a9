package se.innovationskraft.bridge.xapi;

import java.util.List;

/**
 * Activities that the statement is related to: one each or several.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#2462-contextactivities-property">2.4.6.2 ContextActivities Property</a>
 */
final class ContextActivityRules {

    private static final String TYPE_RULE = "xapi-2.4.6.s3.table1.row4";
    private static final String VALUE_RULE = "xapi-2.4.6.2.s4.b2";
    private static final List<String> NAMES = List.of("parent", "grouping", "category", "other");

    private ContextActivityRules() {}

    static void check(Place activities) {
        if (activities.isObject(TYPE_RULE)) {
            activities.only(NAMES);
            NAMES.forEach(name -> activities.optional(name, ContextActivityRules::checkOneOrSeveral));
        }
    }

    private static void checkOneOrSeveral(Place place) {
        if (place.value().isArray()) {
            place.items(ActivityRules::check);
        } else if (place.value().isObject()) {
            ActivityRules.check(place);
        } else {
            place.refuse(VALUE_RULE, "an Activity or an array of them");
        }
    }
}
