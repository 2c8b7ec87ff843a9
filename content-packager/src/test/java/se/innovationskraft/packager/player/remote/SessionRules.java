package se.innovationskraft.packager.player.remote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What an LMS may refuse of what a unit says, and of what this package promises never to say.
 *
 * @see <a href="https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md">cmi5, 7.1, 9 and 10</a>
 */
final class SessionRules {

    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final String CATEGORIES = "https://w3id.org/xapi/cmi5/context/categories/";
    private static final Set<String> DEFINED = Set.of("initialized", "completed", "passed", "failed", "terminated");
    private static final Set<String> OURS =
            Set.of("initialized", "resumed", "answered", "completed", "suspended", "terminated");
    private static final Pattern UUID_5 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern UTC = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private SessionRules() {}

    /**
     * The first rule that a statement breaks.
     *
     * @param told what was said before in the same registration, in order; of other sessions too
     */
    static Optional<String> broken(Session session, List<JsonNode> told, JsonNode statement) {
        Stream<Optional<String>> ofSessions = session.isCmi5() ? cmi5(session, told, statement) : Stream.empty();
        return Stream.concat(general(session, statement), ofSessions)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> when(boolean isBroken, String rule) {
        return isBroken ? Optional.of(rule) : Optional.empty();
    }

    private static Stream<Optional<String>> general(Session session, JsonNode statement) {
        String verb = verb(statement);
        JsonNode result = statement.path("result");
        return Stream.of(
                when(!UUID_5.matcher(statement.path("id").asString("")).matches(), "id"),
                when(!statement.path("actor").equals(Session.actor()), "actor"),
                when(!OURS.contains(verb), "verb"),
                when(result.has("response") || result.has("score") || result.has("success"), "answer"),
                when(!UTC.matcher(statement.path("timestamp").asString("")).matches(), "utc"),
                when(
                        !session.registration().isEmpty()
                                && !registration(statement).equals(session.registration()),
                        "registration"),
                when(!verb.equals("answered") && !session.writesTo(object(statement)), "object"));
    }

    private static Stream<Optional<String>> cmi5(Session session, List<JsonNode> told, JsonNode statement) {
        String verb = verb(statement);
        List<JsonNode> here = told.stream()
                .filter(other -> sessionId(other).equals(session.id()))
                .toList();
        boolean isDefined = categories(statement).contains("cmi5");
        boolean moves = statement.path("result").has("completion");
        return Stream.of(
                when(!sessionId(statement).equals(session.id()), "session"),
                when(!holds(statement.path("context"), session.contextTemplate()), "template"),
                when(DEFINED.contains(verb) != isDefined, "category"),
                when((isDefined && moves) != categories(statement).contains("moveon"), "moveon"),
                when(isDefined && moves != verb.equals("completed"), "completion"),
                when(Set.of("completed", "terminated").contains(verb) && !hasDuration(statement), "duration"),
                when(here.isEmpty() != verb.equals("initialized"), here.isEmpty() ? "first" : "twice"),
                when(says(here, "terminated"), "after"),
                when(isDefined && says(here, verb), "twice"),
                when(verb.equals("completed") && says(told, verb), "completed-again"),
                when(
                        !session.mode().equals("Normal")
                                && !Set.of("initialized", "terminated").contains(verb),
                        "mode"));
    }

    /** Whether all that one has is in the other, however deep. Lists may have more after it. */
    private static boolean holds(JsonNode whole, JsonNode part) {
        if (part.isObject()) {
            return part.properties().stream().allMatch(each -> holds(whole.path(each.getKey()), each.getValue()));
        }
        if (part.isArray()) {
            return StreamSupport.stream(part.spliterator(), false)
                    .allMatch(each ->
                            StreamSupport.stream(whole.spliterator(), false).anyMatch(each::equals));
        }
        return Objects.equals(whole, part);
    }

    private static boolean says(List<JsonNode> told, String verb) {
        return told.stream().anyMatch(other -> verb(other).equals(verb));
    }

    private static boolean hasDuration(JsonNode statement) {
        return statement.path("result").path("duration").asString("").matches("PT(\\d+H)?(\\d+M)?\\d+S");
    }

    static String verb(JsonNode statement) {
        String id = statement.path("verb").path("id").asString("");
        return id.startsWith(VERBS) ? id.substring(VERBS.length()) : id;
    }

    static String object(JsonNode statement) {
        return statement.path("object").path("id").asString("");
    }

    static String registration(JsonNode statement) {
        return statement.path("context").path("registration").asString("");
    }

    static String sessionId(JsonNode statement) {
        return statement
                .path("context")
                .path("extensions")
                .path(Session.SESSION_ID)
                .asString("");
    }

    /** cmi5's, without what they begin with. */
    private static List<String> categories(JsonNode statement) {
        JsonNode category = statement.path("context").path("contextActivities").path("category");
        return StreamSupport.stream(category.spliterator(), false)
                .map(each -> each.path("id").asString(""))
                .filter(id -> id.startsWith(CATEGORIES))
                .map(id -> id.substring(CATEGORIES.length()))
                .toList();
    }
}
