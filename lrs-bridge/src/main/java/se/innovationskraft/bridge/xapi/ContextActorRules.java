package se.innovationskraft.bridge.xapi;

import java.util.List;
import java.util.function.Consumer;

/**
 * Agents and Groups that the statement is related to, each with the ways in which it is; new in xAPI 2.0.
 *
 * @see <a href="https://opensource.ieee.org/xapi/xapi-base-standard-documentation/-/blob/main/9274.1.1%20xAPI%20Base%20Standard%20for%20LRSs.md">IEEE 9274.1.1, 4.2.2.5 Context</a>
 */
final class ContextActorRules {

    private static final String RULE = "xapi2-4.2.2.5";

    private ContextActorRules() {}

    static void checkAgents(Place agents) {
        checkEach(agents, "contextAgent", "agent", ActorRules::checkAgent);
    }

    static void checkGroups(Place groups) {
        checkEach(groups, "contextGroup", "group", ActorRules::checkGroup);
    }

    private static void checkEach(Place list, String objectType, String actorName, Consumer<Place> checkActor) {
        if (list.isArray(RULE)) {
            list.items(item -> {
                if (item.isObject(RULE)) {
                    item.required("objectType", RULE, type -> type.isOneOf(RULE, List.of(objectType)));
                    item.only(List.of("objectType", actorName, "relevantTypes"));
                    item.required(actorName, RULE, checkActor);
                    item.optional("relevantTypes", ContextActorRules::checkTypes);
                }
            });
        }
    }

    private static void checkTypes(Place types) {
        if (!types.isArray(RULE)) {
            return;
        }
        if (types.value().isEmpty()) {
            types.report(RULE, "Found an empty array; allowed is at least one IRI, or no property.");
        }
        types.items(type -> type.isText(RULE, TextFormat.IRI));
    }
}
