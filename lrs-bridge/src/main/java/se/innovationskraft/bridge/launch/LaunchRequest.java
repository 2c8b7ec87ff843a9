package se.innovationskraft.bridge.launch;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.web.ApiProblem;
import se.innovationskraft.bridge.xapi.MalformedJsonException;
import se.innovationskraft.bridge.xapi.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * What a package says when it is launched.
 *
 * @param packageId such as {@code innovationskraft-o05}
 * @param version of the package
 * @param pseudonym SHA-256 in hex of salt and LMS id
 * @param registration UUID of the package's registration
 * @param workbookKey null before the learner has one
 * @param known whether the package has had an answer for this key before: if it opens nothing now, the workbook was erased
 */
record LaunchRequest(
        String installKey,
        String packageId,
        String version,
        String pseudonym,
        String registration,
        @Nullable String workbookKey,
        boolean known) {

    private static final Pattern INSTALL_KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern PACKAGE_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+-]{1,40}");
    private static final Pattern PSEUDONYM = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern WORKBOOK_KEY = Pattern.compile("[A-Za-z0-9_-]{22}");

    static LaunchRequest read(byte[] body) {
        JsonNode json = json(body);
        return new LaunchRequest(
                text(json, "installKey", INSTALL_KEY, "the key of the organisation"),
                text(json, "packageId", PACKAGE_ID, "an id such as innovationskraft-o05"),
                text(json, "version", VERSION, "a version such as 1.4.2"),
                text(json, "pseudonym", PSEUDONYM, "64 hexadecimal digits in lower case"),
                text(json, "registration", UUID, "a UUID"),
                json.path("workbookKey").isMissingNode()
                                || json.path("workbookKey").isNull()
                        ? null
                        : text(json, "workbookKey", WORKBOOK_KEY, "22 characters of base64url"),
                json.path("known").asBoolean(false));
    }

    /** The one-time code in a body such as {@code {"code": "7KQ2MHXP"}}. */
    static String readCode(byte[] body) {
        return text(json(body), "code", Pattern.compile(".{1,40}"), "the one-time code");
    }

    /** The exercise in the package's id: what stands after the programme. */
    String exercise() {
        return packageId.substring(packageId.indexOf('-') + 1);
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonNode json = StrictJson.parse(body);
            if (json.isObject()) {
                return json;
            }
            throw ApiProblem.badRequest("The body is JSON, but no object");
        } catch (MalformedJsonException e) {
            throw ApiProblem.badRequest("The body is not JSON: " + e.getMessage());
        }
    }

    private static String text(JsonNode json, String name, Pattern shape, String what) {
        JsonNode value = json.path(name);
        if (!value.isString() || !shape.matcher(value.asString()).matches()) {
            throw ApiProblem.ofField(name, "\"" + name + "\" is missing or not " + what);
        }
        return value.asString();
    }
}
