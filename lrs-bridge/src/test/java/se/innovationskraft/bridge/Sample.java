package se.innovationskraft.bridge;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.innovationskraft.bridge.statement.NewStatement;
import se.innovationskraft.bridge.xapi.MalformedJsonException;
import se.innovationskraft.bridge.xapi.StrictJson;

/** Statements and documents as a package sends them. */
public final class Sample {

    public static final String BASE = "https://w3id.org/innovationskraft";
    public static final String EXERCISE = BASE + "/o05";
    public static final String STATE = BASE + "/state/answers";

    private Sample() {}

    public static String id() {
        return UUID.randomUUID().toString();
    }

    public static String agent(String organisation, String workbook) {
        return """
                {"objectType":"Agent","account":{"homePage":"%s/org/%s","name":"%s"}}""".formatted(BASE, organisation, workbook);
    }

    /** A statement that a workbook has begun the first round of exercise o05. */
    public static String statement(String id, String agent) {
        return statement(id, agent, "initialized", EXERCISE);
    }

    public static String statement(String id, String agent, String verb, String object) {
        return statement(id, agent, verb, object, 1);
    }

    public static String statement(String id, String agent, String verb, String object, int round) {
        return """
                {"id":"%s","actor":%s,"verb":{"id":"http://adlnet.gov/expapi/verbs/%s"},\
                "object":{"id":"%s"},"timestamp":"2026-11-21T09:30:00.000Z",\
                "context":{"registration":"7a9f0a5e-3c1d-4b0e-9a55-1f2e3d4c5b6a",\
                "extensions":{"%s/ext/round":%d}}}""".formatted(id, agent, verb, object, BASE, round);
    }

    /** A statement as it is read when it comes. */
    static NewStatement sent(String statement) {
        byte[] raw = statement.getBytes(StandardCharsets.UTF_8);
        try {
            return NewStatement.of(raw, StrictJson.parse(raw));
        } catch (MalformedJsonException e) {
            throw new IllegalArgumentException(statement, e);
        }
    }

    /** Answers to one field. */
    public static String answers(String text, int revision) {
        return """
                {"v":1,"packageVersion":"0.1.0","round":1,"started":"261121","completed":"",\
                "fields":{"vad":{"value":"%s","rev":%d}}}""".formatted(text, revision);
    }
}
