package se.innovationskraft.bridge.xapi;

import tools.jackson.databind.JsonNode;

/**
 * The base of the identifiers in a statement. Each programme has its own ({@code iri:} in {@code programme.md}), and with it
 * its own profile and extensions; schema and profile are written for ours.
 */
public final class ProgrammeBase {

    public static final String OURS = "https://w3id.org/innovationskraft";

    private static final String COURSE = "http://adlnet.gov/expapi/activities/course";

    private ProgrammeBase() {}

    /** The base that a statement's programme has; ours when it names none below it. */
    public static String of(JsonNode statement) {
        for (JsonNode activity : statement.at("/context/contextActivities/grouping")) {
            String id = activity.path("id").asString("");
            boolean isCourse = activity.at("/definition/type").asString("").equals(COURSE);
            if (isCourse && id.matches(OURS + "/[a-z0-9-]{1,64}")) {
                return id;
            }
        }
        return OURS;
    }

    /** A text written for our base, with another in its place, also where it stands in a regular expression. */
    public static String inPlaceOfOurs(String base, String text) {
        return text.replace(OURS, base).replace(escaped(OURS), escaped(base));
    }

    private static String escaped(String iri) {
        return iri.replace(".", "\\\\.");
    }
}
