package se.innovationskraft.bridge.xapi;

import java.util.List;
import java.util.stream.Stream;

/**
 * Agents and Groups, wherever they stand.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#242-actor">2.4.2 Actor</a>
 */
final class ActorRules {

    private static final String OBJECT_TYPE_RULE = "xapi-2.4.2.1.s2.table1.row1";
    private static final String NAME_RULE = "xapi-2.4.2.1.s2.table1.row2";
    private static final String TYPE_RULE = "xapi-2.4.2.s1";
    private static final String GROUP_RULE = "xapi-2.4.2.2.s2.table1.row1";
    private static final String MEMBER_RULE = "xapi-2.4.2.2.s2.table1.row3";
    private static final String ANONYMOUS_RULE = "xapi-2.4.2.2.s4.b1";
    private static final String NESTED_RULE = "xapi-2.4.2.2.s4.b2";

    private static final List<String> AGENT_NAMES = names("objectType", "name");
    private static final List<String> GROUP_NAMES = names("objectType", "name", "member");

    private ActorRules() {}

    /** Either of the two; an Agent when it does not say. */
    static void check(Place actor) {
        if ("Group".equals(actor.textOf("objectType"))) {
            checkGroup(actor);
        } else {
            checkAgent(actor, List.of("Agent", "Group"), OBJECT_TYPE_RULE);
        }
    }

    static void checkAgent(Place agent) {
        checkAgent(agent, List.of("Agent"), OBJECT_TYPE_RULE);
    }

    private static void checkAgent(Place agent, List<String> objectTypes, String objectTypeRule) {
        if (!agent.isObject(TYPE_RULE)) {
            return;
        }
        agent.optional("objectType", type -> type.isOneOf(objectTypeRule, objectTypes));
        agent.only(AGENT_NAMES);
        agent.optional("name", name -> name.isText(NAME_RULE));
        IdentifierRules.checkAgent(agent);
    }

    static void checkGroup(Place group) {
        if (!group.isObject(TYPE_RULE)) {
            return;
        }
        group.required("objectType", GROUP_RULE, type -> type.isOneOf(GROUP_RULE, List.of("Group")));
        group.only(GROUP_NAMES);
        group.optional("name", name -> name.isText(NAME_RULE));
        if (isAnonymous(group)) {
            group.required("member", ANONYMOUS_RULE, ActorRules::checkSomeMembers);
        } else {
            group.optional("member", ActorRules::checkMembers);
            IdentifierRules.checkIdentifiedGroup(group);
        }
    }

    static boolean isAnonymous(Place group) {
        return IdentifierRules.NAMES.stream().noneMatch(group::has);
    }

    private static void checkSomeMembers(Place members) {
        checkMembers(members);
        if (members.value().isArray() && members.value().isEmpty()) {
            members.report(ANONYMOUS_RULE, "Found no member; a Group without identifier is known by its members only.");
        }
    }

    private static void checkMembers(Place members) {
        if (members.isArray(MEMBER_RULE)) {
            members.items(member -> checkAgent(member, List.of("Agent"), NESTED_RULE));
        }
    }

    private static List<String> names(String... own) {
        return Stream.concat(Stream.of(own), IdentifierRules.NAMES.stream()).toList();
    }
}
