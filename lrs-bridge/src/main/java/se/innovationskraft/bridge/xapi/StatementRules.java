package se.innovationskraft.bridge.xapi;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A statement, and a SubStatement, as a whole.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#24-statement-properties">2.4 Statement Properties</a>
 */
final class StatementRules {

    private static final String TYPE_RULE = "xapi-2.4.s1";
    private static final String REQUIRED_RULE = "xapi-2.2.s2.b3";
    private static final String ID_RULE = "xapi-2.4.1.s1";
    private static final String TIMESTAMP_RULE = "xapi-4.5.s1.b1";
    private static final String VERSION_RULE = "xapi-2.4.10.s3.b1";
    private static final String SUB_STATEMENT_RULE = "xapi-2.4.4.3.s8.b3";

    private static final List<String> NAMES = List.of(
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "stored",
            "authority",
            "version",
            "attachments");
    private static final List<String> NOT_IN_SUB_STATEMENTS = List.of("id", "stored", "version", "authority");
    private static final List<String> SUB_STATEMENT_NAMES =
            List.of("objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments");

    private StatementRules() {}

    static void check(Place statement) {
        if (!statement.isObject(TYPE_RULE)) {
            return;
        }
        statement.only(NAMES);
        statement.optional("id", id -> id.isText(ID_RULE, TextFormat.UUID));
        statement.optional("stored", stored -> stored.isText(TIMESTAMP_RULE, TextFormat.TIMESTAMP));
        statement.optional("version", version -> version.isText(VERSION_RULE, TextFormat.VERSION));
        statement.optional("authority", AuthorityRules::check);
        checkObject(statement, ObjectRules::check);
        checkParts(statement);
    }

    /** What a statement says to have happened without its having happened; it has no identity of its own. */
    static void checkSubStatement(Place statement) {
        List<String> forbidden =
                NOT_IN_SUB_STATEMENTS.stream().filter(statement::has).toList();
        for (String name : forbidden) {
            statement.optional(
                    name,
                    place -> place.report(
                            SUB_STATEMENT_RULE,
                            "Found the property \"" + name + "\"; a SubStatement has none of "
                                    + String.join(", ", NOT_IN_SUB_STATEMENTS) + "."));
        }
        statement.only(forbidden.isEmpty() ? SUB_STATEMENT_NAMES : joined(SUB_STATEMENT_NAMES, forbidden));
        checkObject(statement, ObjectRules::checkInSubStatement);
        checkParts(statement);
    }

    private static void checkObject(Place statement, Consumer<Place> check) {
        statement.required("object", REQUIRED_RULE, object -> {
            check.accept(object);
            if (VerbRules.isVoiding(statement)) {
                VerbRules.checkVoided(object);
            }
        });
    }

    private static void checkParts(Place statement) {
        statement.required("actor", REQUIRED_RULE, ActorRules::check);
        statement.required("verb", REQUIRED_RULE, VerbRules::check);
        statement.optional("result", ResultRules::check);
        statement.optional("context", context -> ContextRules.check(context, ObjectRules.isActivity(statement)));
        statement.optional("timestamp", timestamp -> timestamp.isText(TIMESTAMP_RULE, TextFormat.TIMESTAMP));
        statement.optional("attachments", AttachmentRules::check);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
