package se.innovationskraft.bridge.statement;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The parts of a statement that it is found by. */
public final class StatementParts {

    static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private StatementParts() {}

    /** Its id in lower case, if it has one. */
    public static Optional<String> id(JsonNode statement) {
        return Optional.ofNullable(text(statement.get("id"))).map(id -> id.toLowerCase(Locale.ROOT));
    }

    /** Account name of the actor, when its account is of that home page. */
    public static Optional<String> actorName(JsonNode statement, String homePage) {
        JsonNode account = statement.path("actor").path("account");
        return homePage.equals(text(account.get("homePage")))
                ? Optional.ofNullable(text(account.get("name")))
                : Optional.empty();
    }

    public static String verb(JsonNode statement) {
        String verb = text(statement.path("verb").get("id"));
        return verb == null ? "" : verb;
    }

    /** IRI of the activity; null when the object is none. */
    public static @Nullable String activityId(JsonNode statement) {
        JsonNode object = statement.path("object");
        String type = text(object.get("objectType"));
        return type == null || type.equals("Activity") ? text(object.get("id")) : null;
    }

    /** Id of the statement that this one voids; null when it voids none. */
    static @Nullable String voids(JsonNode statement) {
        return verb(statement).equals(VOIDED) ? referred(statement) : null;
    }

    static @Nullable String objectId(JsonNode statement) {
        String activity = activityId(statement);
        return activity == null ? referred(statement) : activity;
    }

    static @Nullable String registration(JsonNode statement) {
        return text(statement.path("context").get("registration"));
    }

    private static @Nullable String referred(JsonNode statement) {
        JsonNode object = statement.path("object");
        String id = text(object.get("id"));
        return id != null && "StatementRef".equals(text(object.get("objectType"))) ? id.toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value != null && value.isString() ? value.asString() : null;
    }
}
