package se.innovationskraft.bridge.upstream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an LRS's answer means.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, 10.2.3 Retry-After</a>
 */
final class Answers {

    static final Duration DEFAULT_DELAY = Duration.ofMinutes(1);

    private static final Duration MAX_DELAY = Duration.ofDays(1);
    private static final int MAX_MESSAGE_CHARACTERS = 500;
    /** Beside these and 5xx a status says that sending the same again is no use. */
    private static final Set<Integer> NOT_NOW = Set.of(408, 425, 429);

    private final JsonMapper mapper = JsonMapper.shared();
    private final Clock clock;

    Answers(Clock clock) {
        this.clock = clock;
    }

    /**
     * The outcome of a request that was answered.
     *
     * @param body of the answer, perhaps its beginning only
     * @param count how many statements were sent
     */
    Outcome outcome(int status, @Nullable String retryAfter, byte[] body, int count) {
        if (status == 204) {
            return new Outcome.Accepted();
        }
        if (status == 200) {
            return isListOfIds(body, count)
                    ? new Outcome.Accepted()
                    : new Outcome.Unknown("status 200 without the ids of " + count + " statements");
        }
        if (status == 409) {
            return new Outcome.Conflict();
        }
        if (status >= 500 || NOT_NOW.contains(status)) {
            return new Outcome.RetryAfter(delay(retryAfter));
        }
        return new Outcome.Rejected(status, message(body));
    }

    /** Tells an LRS from a proxy's page that says all is well. */
    private boolean isListOfIds(byte[] body, int count) {
        try {
            JsonNode ids = mapper.readTree(body);
            return ids.isArray() && ids.size() == count && ids.valueStream().allMatch(JsonNode::isString);
        } catch (JacksonException e) {
            return false; // half an answer, or a page
        }
    }

    private Duration delay(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return DEFAULT_DELAY;
        }
        Duration asked =
                retryAfter.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(retryAfter)) : until(retryAfter);
        Duration notNegative = asked.isNegative() ? Duration.ZERO : asked;
        return notNegative.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : notNegative;
    }

    private Duration until(String date) {
        try {
            return Duration.between(clock.instant(), ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return DEFAULT_DELAY;
        }
    }

    private static String message(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        return text.length() <= MAX_MESSAGE_CHARACTERS ? text : text.substring(0, MAX_MESSAGE_CHARACTERS) + "…";
    }
}
