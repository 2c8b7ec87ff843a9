package se.innovationskraft.bridge.xapi;

import java.util.List;

/**
 * The verb, and what the verb {@code voided} asks for.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#243-verb">2.4.3 Verb</a>
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#232-voiding">2.3.2 Voiding</a>
 */
final class VerbRules {

    private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private static final String TYPE_RULE = "xapi-2.4.3.s3";
    private static final String ID_RULE = "xapi-2.4.3.s3.table1.row1";
    private static final String VOIDING_RULE = "xapi-2.3.2.s2.b1";

    private VerbRules() {}

    static void check(Place verb) {
        if (verb.isObject(TYPE_RULE)) {
            verb.only(List.of("id", "display"));
            verb.required("id", ID_RULE, id -> id.isText(ID_RULE, TextFormat.IRI));
            verb.optional("display", MapRules::languageMap);
        }
    }

    static boolean isVoiding(Place statement) {
        return VOIDED.equals(statement.value().path("verb").path("id").asString(""));
    }

    /** Only a reference to a statement can be voided. */
    static void checkVoided(Place object) {
        String type = object.textOf("objectType");
        if (!"StatementRef".equals(type)) {
            object.report(
                    VOIDING_RULE,
                    "Found " + (type == null ? "no objectType" : Place.quoted(type))
                            + "; what is voided is a StatementRef.");
        }
    }
}
