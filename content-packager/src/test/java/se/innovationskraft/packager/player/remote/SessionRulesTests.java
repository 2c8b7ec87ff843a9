package se.innovationskraft.packager.player.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tests that the LMS of the other tests refuses what cmi5 lets it refuse; else their silence would prove nothing. */
class SessionRulesTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/";
    private static final Session SESSION = Session.cmi5(
            1,
            "https://w3id.org/innovationskraft/o05",
            "760e3480-ba55-4991-94b0-01820dbd23a2",
            "https://lms.example",
            "Normal");

    @Test
    void aSessionThatFollowsTheRulesIsTaken() {
        List<JsonNode> story = List.of(
                statement("initialized"), statement("answered"), statement("completed"), statement("terminated"));

        for (int said = 0; said < story.size(); said++) {
            assertThat(SessionRules.broken(SESSION, story.subList(0, said), story.get(said)))
                    .isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> aStatementThatIsWrongInOneThingIsRefusedForThat() {
        Map<String, Consumer<ObjectNode>> mistakes = Map.ofEntries(
                mistake("id", it -> it.put("id", UUID.randomUUID().toString())),
                mistake("actor", it -> at(it, "actor", "account").put("name", "annan")),
                mistake("verb", it -> at(it, "verb").put("id", "http://adlnet.gov/expapi/verbs/experienced")),
                mistake("answer", it -> at(it, "result").put("response", "det jag skrev")),
                mistake("utc", it -> it.put("timestamp", "2026-11-21T10:00:00+01:00")),
                mistake("registration", it -> at(it, "context").put("registration", "f")),
                mistake("object", it -> at(it, "object").put("id", "https://w3id.org/innovationskraft/o05")),
                mistake("session", it -> at(it, "context", "extensions").put(Session.SESSION_ID, "s")),
                mistake("template", it -> at(it, "context").remove("platform")),
                mistake("category", it -> category(it).remove(0)),
                mistake("moveon", it -> category(it).remove(1)),
                mistake("completion", it -> at(it, "result").remove("completion")),
                mistake("duration", it -> at(it, "result").remove("duration")));
        return mistakes.entrySet().stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.getKey(), () -> {
                    ObjectNode wrong = statement("completed");
                    mistake.getValue().accept(wrong);
                    assertThat(SessionRules.broken(SESSION, List.of(statement("initialized")), wrong))
                            .get()
                            .isIn(mistake.getKey(), "moveon");
                }));
    }

    @Test
    void nothingIsSaidBeforeInitialized() {
        assertThat(SessionRules.broken(SESSION, List.of(), statement("answered")))
                .contains("first");
    }

    @Test
    void nothingIsSaidAfterTerminated() {
        assertThat(SessionRules.broken(
                        SESSION, List.of(statement("initialized"), statement("terminated")), statement("answered")))
                .contains("after");
    }

    @Test
    void noVerbIsSaidTwiceInASession() {
        assertThat(SessionRules.broken(SESSION, List.of(statement("initialized")), statement("initialized")))
                .contains("twice");
    }

    @Test
    void completedIsSaidOnceInARegistration() {
        ObjectNode before = statement("completed");
        at(before, "context", "extensions").put(Session.SESSION_ID, "förra gången");

        assertThat(SessionRules.broken(SESSION, List.of(before, statement("initialized")), statement("completed")))
                .contains("completed-again");
    }

    @Test
    void moveOnIsOnlyForWhatCompletes() {
        ObjectNode ended = statement("terminated");
        category(ended).add(JSON.createObjectNode().put("id", CATEGORY + "moveon"));

        assertThat(SessionRules.broken(SESSION, List.of(statement("initialized")), ended))
                .contains("moveon");
    }

    @Test
    void aLookIsNeverCompleted() {
        Session look = Session.cmi5(1, SESSION.publisherId(), SESSION.registration(), "https://lms.example", "Browse");
        ObjectNode begun = inSession(look, statement("initialized"));

        assertThat(SessionRules.broken(look, List.of(begun), inSession(look, statement("completed"))))
                .contains("mode");
    }

    private static Map.Entry<String, Consumer<ObjectNode>> mistake(String rule, Consumer<ObjectNode> change) {
        return Map.entry(rule, change);
    }

    private static ObjectNode inSession(Session session, ObjectNode statement) {
        at(statement, "context", "extensions").put(Session.SESSION_ID, session.id());
        return statement;
    }

    private static ObjectNode at(ObjectNode statement, String... names) {
        ObjectNode place = statement;
        for (String name : names) {
            place = (ObjectNode) place.get(name);
        }
        return place;
    }

    private static ArrayNode category(ObjectNode statement) {
        return (ArrayNode) at(statement, "context", "contextActivities").get("category");
    }

    /** As a package of ours says it. */
    private static ObjectNode statement(String verb) {
        ObjectNode statement = JSON.createObjectNode();
        statement.put("id", "2b0a2ad1-0f34-5a0c-8a0e-5c2b8c4d2f11");
        statement.set("actor", Session.actor());
        statement.putObject("verb").put("id", "http://adlnet.gov/expapi/verbs/" + verb);
        statement.putObject("object").put("id", SESSION.activityId());
        statement.set("context", context(verb));
        statement.put("timestamp", "2026-11-21T09:00:00.000Z");
        ObjectNode result = statement.putObject("result").put("duration", "PT1M2S");
        if (verb.equals("completed")) {
            result.put("completion", true);
        }
        return statement;
    }

    private static ObjectNode context(String verb) {
        ObjectNode context = (ObjectNode) SESSION.contextTemplate();
        context.put("registration", SESSION.registration());
        ArrayNode category = ((ObjectNode) context.get("contextActivities")).putArray("category");
        if (!verb.equals("answered")) {
            category.addObject().put("id", CATEGORY + "cmi5");
        }
        if (verb.equals("completed")) {
            category.addObject().put("id", CATEGORY + "moveon");
        }
        return context;
    }
}
