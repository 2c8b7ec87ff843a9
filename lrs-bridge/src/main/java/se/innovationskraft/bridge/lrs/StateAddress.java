package se.innovationskraft.bridge.lrs;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.document.DocumentId;
import se.innovationskraft.bridge.web.ApiProblem;
import tools.jackson.databind.JsonNode;

/**
 * Which state documents a request is about, as its parameters say.
 *
 * @param homePage of the agent's account
 * @param name of the agent's account
 * @param stateId null for all of the activity
 */
record StateAddress(
        String activityId,
        String homePage,
        String name,
        @Nullable String stateId,
        @Nullable String registration,
        @Nullable Instant since) {

    private static final Set<String> PARAMETERS = Set.of("activityId", "agent", "stateId", "registration", "since");
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static StateAddress read(Map<String, String> parameters) {
        parameters.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ApiProblem.ofField(name, "The parameter \"" + name + "\" is not supported");
                });
        JsonNode account = agent(parameters.getOrDefault("agent", ""));
        return new StateAddress(
                activity(parameters.getOrDefault("activityId", "")),
                account.path("homePage").asString(""),
                name(account.path("name").asString("")),
                state(parameters.get("stateId")),
                registration(parameters.get("registration")),
                since(parameters.get("since")));
    }

    static String activity(String text) {
        if (!IRI.matcher(text).matches() || text.length() > DocumentId.LONGEST_ACTIVITY || isUnstorable(text)) {
            throw ApiProblem.ofField(
                    "activityId",
                    "\"activityId\" must be an IRI of at most " + DocumentId.LONGEST_ACTIVITY + " characters");
        }
        return text;
    }

    static @Nullable String state(@Nullable String text) {
        if (text != null && (text.isBlank() || text.length() > DocumentId.LONGEST_STATE || isUnstorable(text))) {
            throw ApiProblem.ofField(
                    "stateId", "\"stateId\" must have 1 to " + DocumentId.LONGEST_STATE + " characters");
        }
        return text;
    }

    private static JsonNode agent(String text) {
        try {
            JsonNode account =
                    StatementDesk.read(text.getBytes(StandardCharsets.UTF_8)).path("account");
            if (account.path("homePage").isString() && account.path("name").isString()) {
                return account;
            }
        } catch (ApiProblem e) {
            // said below, by the name of the parameter
        }
        throw ApiProblem.ofField("agent", "\"agent\" must be JSON of an agent with an account");
    }

    private static String name(String text) {
        if (text.isEmpty() || text.length() > 100) {
            throw ApiProblem.ofField("agent", "The account's name must have 1 to 100 characters");
        }
        return text;
    }

    private static @Nullable String registration(@Nullable String text) {
        if (text != null && !UUID.matcher(text).matches()) {
            throw ApiProblem.ofField("registration", "\"registration\" must be a UUID");
        }
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant since(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw ApiProblem.ofField("since", "\"since\" must be a time such as 2026-11-21T09:30:00Z");
        }
    }

    private static boolean isUnstorable(String text) {
        return text.indexOf('\0') >= 0;
    }
}
