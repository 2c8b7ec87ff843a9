package se.innovationskraft.packager.player.remote;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One launch.
 *
 * @param number 1 for the first
 * @param isCmi5 else as xAPI packages are launched, without rules about sessions
 * @param activityId what the LMS calls the unit
 * @param publisherId what the package calls it
 * @param scope what the ids of all activities begin with that it gives the right to write to
 * @param registration empty when the launch has none
 * @param returnUrl where the learner is sent afterwards
 * @param mode one of cmi5's launch modes
 * @param token what gives the right to write
 */
record Session(
        int number,
        boolean isCmi5,
        String id,
        String activityId,
        String publisherId,
        String scope,
        String registration,
        String returnUrl,
        String mode,
        String token) {

    static final String SESSION_ID = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
    private static final JsonMapper JSON = new JsonMapper();

    static Session cmi5(int number, String publisherId, String registration, String returnUrl, String mode) {
        String activityId = "https://lms.example/au/7";
        return new Session(
                number, true, random(), activityId, publisherId, activityId, registration, returnUrl, mode, random());
    }

    static Session xapi(int number, String publisherId, String scope, String registration) {
        return new Session(number, false, "", publisherId, publisherId, scope, registration, "", "Normal", random());
    }

    boolean writesTo(String activity) {
        return activity.startsWith(scope);
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }

    /** The learner, as cmi5 demands: an account, and no name that anybody reads. */
    static JsonNode actor() {
        return JSON.readTree("""
                {"objectType": "Agent", "account": {"homePage": "https://lms.example", "name": "7 + 1 å"}}""");
    }

    String authorization() {
        return "Basic " + token;
    }

    /** What stands in the document {@code LMS.LaunchData}. */
    JsonNode launchData() {
        ObjectNode data = JSON.createObjectNode().put("launchMode", mode).put("moveOn", "Completed");
        data.put("returnURL", returnUrl);
        data.set("contextTemplate", contextTemplate());
        return data;
    }

    /** With more than cmi5 asks for, which a package leaves as it is. */
    JsonNode contextTemplate() {
        return JSON.readTree("""
                {
                  "contextActivities": {"grouping": [{"id": "%s"}]},
                  "extensions": {"%s": "%s", "https://lms.example/ext/grupp": {"nummer": 7}},
                  "platform": "Lärplattform"
                }""".formatted(publisherId, SESSION_ID, id));
    }
}
