package se.innovationskraft.bridge.xapi;

import java.util.List;

/**
 * Around what it happened.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#246-context">2.4.6 Context</a>
 */
final class ContextRules {

    private static final String TYPE_RULE = "xapi-2.4.6.s3";
    private static final String ROW = "xapi-2.4.6.s3.table1.row";
    private static final String REVISION_RULE = "xapi-2.4.6.s4.b1";
    private static final String PLATFORM_RULE = "xapi-2.4.6.s4.b2";

    private static final List<String> NAMES = List.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions",
            "contextAgents",
            "contextGroups");

    private ContextRules() {}

    static void check(Place context, boolean aboutActivity) {
        if (!context.isObject(TYPE_RULE)) {
            return;
        }
        context.only(NAMES);
        context.optional("registration", registration -> registration.isText(ROW + 1, TextFormat.UUID));
        context.optional("instructor", ActorRules::check);
        context.optional("team", ActorRules::checkGroup);
        context.optional("contextActivities", ContextActivityRules::check);
        context.optional("revision", revision -> checkOfActivity(revision, ROW + 5, aboutActivity, REVISION_RULE));
        context.optional("platform", platform -> checkOfActivity(platform, ROW + 6, aboutActivity, PLATFORM_RULE));
        context.optional("language", language -> language.isText(ROW + 7, TextFormat.LANGUAGE_TAG));
        context.optional("statement", ObjectRules::checkReference);
        context.optional("extensions", MapRules::extensions);
        context.optional("contextAgents", ContextActorRules::checkAgents);
        context.optional("contextGroups", ContextActorRules::checkGroups);
    }

    private static void checkOfActivity(Place place, String typeRule, boolean aboutActivity, String rule) {
        if (place.isText(typeRule) && !aboutActivity) {
            place.report(
                    rule,
                    "Found it in a statement about something else; it is allowed only if the object is an Activity.");
        }
    }
}
