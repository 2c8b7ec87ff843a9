package se.innovationskraft.bridge.progress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.statement.StoredStatement;
import se.innovationskraft.bridge.web.BridgeSettings;
import tools.jackson.databind.JsonNode;

/** Reads what statements say of progress. A day is a day in Sweden. */
@Component
class StatementReader {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){2}");
    private static final String COMPLETED = "http://adlnet.gov/expapi/verbs/completed";

    private final BridgeSettings settings;

    StatementReader(BridgeSettings settings) {
        this.settings = settings;
    }

    /** Empty when it is of no workbook, or of none of our exercises. */
    Optional<CountedStatement> read(StoredStatement statement) {
        String workbook = statement.actorName();
        return workbook == null
                ? Optional.empty()
                : exercise(statement.objectId()).map(exercise -> read(statement, workbook, exercise));
    }

    private CountedStatement read(StoredStatement statement, String workbook, String exercise) {
        JsonNode json = statement.json();
        LocalDate day = day(json, statement.stored());
        int round = round(json);
        boolean completes = statement.verb().equals(COMPLETED)
                && settings.activity(exercise).equals(statement.objectId());
        return new CountedStatement(
                new RoundKey(workbook, exercise, round),
                new ExerciseProgress(exercise, round, day, completes ? day : null, day, version(json)));
    }

    /** The exercise that an activity is, or is part of. */
    private Optional<String> exercise(@Nullable String activityId) {
        String base = settings.iri() + "/";
        return activityId != null && activityId.startsWith(base)
                ? Optional.of(activityId.substring(base.length()).replaceFirst("[/?#].*", ""))
                        .filter(id -> !id.isEmpty() && id.length() <= 100)
                : Optional.empty();
    }

    private int round(JsonNode json) {
        return Math.max(1, extension(json, "round").asInt(1));
    }

    /** Whoever holds a token may write anything there: what is no version is none, so that no text ends up here. */
    private @Nullable String version(JsonNode json) {
        String version = extension(json, "package-version").asString("");
        return VERSION.matcher(version).matches() ? version : null;
    }

    private JsonNode extension(JsonNode json, String name) {
        return json.path("context").path("extensions").path(settings.iri() + "/ext/" + name);
    }

    private static LocalDate day(JsonNode json, Instant stored) {
        try {
            String timestamp = json.path("timestamp").asString("");
            return OffsetDateTime.parse(timestamp).atZoneSameInstant(SWEDEN).toLocalDate();
        } catch (DateTimeException e) {
            return stored.atZone(SWEDEN).toLocalDate();
        }
    }
}
