package se.innovationskraft.bridge.xapi;

import java.util.List;

/**
 * What identifies an Agent or a Group: exactly one of four properties.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#2423-inverse-functional-identifier">2.4.2.3 Inverse Functional Identifier</a>
 */
final class IdentifierRules {

    static final List<String> NAMES = List.of("mbox", "mbox_sha1sum", "openid", "account");

    private static final String NONE_RULE = "xapi-2.4.2.1.s2.b1";
    private static final String SEVERAL_RULE = "xapi-2.4.2.1.s2.b2";
    private static final String GROUP_RULE = "xapi-2.4.2.2.s5.b1";
    private static final String FORMAT_RULE = "xapi-2.4.2.3.s3.table1.row";
    private static final String ACCOUNT_RULE = "xapi-2.4.2.4.s2";
    private static final String HOME_PAGE_RULE = "xapi-2.4.2.4.s2.table1.row1";
    private static final String NAME_RULE = "xapi-2.4.2.4.s2.table1.row2";

    private IdentifierRules() {}

    static void checkAgent(Place agent) {
        List<String> found = NAMES.stream().filter(agent::has).toList();
        if (found.isEmpty()) {
            agent.report(
                    NONE_RULE, "Found no identifier; an Agent has exactly one of " + String.join(", ", NAMES) + ".");
        }
        checkOne(agent, found, SEVERAL_RULE);
    }

    /** A Group that is known to have an identifier. */
    static void checkIdentifiedGroup(Place group) {
        checkOne(group, NAMES.stream().filter(group::has).toList(), GROUP_RULE);
    }

    private static void checkOne(Place actor, List<String> found, String severalRule) {
        if (found.size() > 1) {
            actor.report(
                    severalRule, "Found the identifiers " + String.join(", ", found) + "; allowed is exactly one.");
        }
        actor.optional("mbox", mbox -> mbox.isText(FORMAT_RULE + 1, TextFormat.MAILTO));
        actor.optional("mbox_sha1sum", sum -> sum.isText(FORMAT_RULE + 2, TextFormat.SHA1));
        actor.optional("openid", openid -> openid.isText(FORMAT_RULE + 3, TextFormat.IRI));
        actor.optional("account", IdentifierRules::checkAccount);
    }

    private static void checkAccount(Place account) {
        if (account.isObject(ACCOUNT_RULE)) {
            account.only(List.of("homePage", "name"));
            account.required("homePage", HOME_PAGE_RULE, page -> page.isText(HOME_PAGE_RULE, TextFormat.IRI));
            account.required("name", NAME_RULE, name -> name.isText(NAME_RULE));
        }
    }
}
