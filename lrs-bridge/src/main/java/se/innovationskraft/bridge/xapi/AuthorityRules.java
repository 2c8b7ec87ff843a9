package se.innovationskraft.bridge.xapi;

import tools.jackson.databind.JsonNode;

/**
 * Who asserts that the statement is true: an Agent, or the two of an OAuth request (the application and its user).
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#249-authority">2.4.9 Authority</a>
 */
final class AuthorityRules {

    private static final String RULE = "xapi-2.4.9.s3.b1";

    private AuthorityRules() {}

    static void check(Place authority) {
        ActorRules.check(authority);
        if ("Group".equals(authority.textOf("objectType"))) {
            checkGroup(authority);
        }
    }

    private static void checkGroup(Place group) {
        if (!ActorRules.isAnonymous(group)) {
            group.report(RULE, "Found a Group with an identifier; allowed is an Agent, or a Group without identifier.");
        }
        JsonNode members = group.value().path("member");
        if (members.isArray() && members.size() != 2 && !members.isEmpty()) {
            group.optional(
                    "member",
                    place -> place.report(
                            RULE, "Found " + members.size() + " members; a Group as authority has exactly two."));
        }
    }
}
