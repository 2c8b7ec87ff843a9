package se.innovationskraft.bridge.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.statement.StatementLog;
import se.innovationskraft.bridge.statement.StoredStatement;
import se.innovationskraft.bridge.storage.LogEntry;
import se.innovationskraft.bridge.storage.Projection;
import se.innovationskraft.bridge.web.BridgeSettings;
import tools.jackson.databind.JsonNode;

/** Counts progress. A day is a day in Sweden. */
@Component
class ProgressProjection implements Projection {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){2}");
    private static final String COMPLETED = "http://adlnet.gov/expapi/verbs/completed";

    private final JdbcClient database;
    private final StatementLog statements;
    private final BridgeSettings settings;

    ProgressProjection(JdbcClient database, StatementLog statements, BridgeSettings settings) {
        this.database = database;
        this.statements = statements;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public void apply(String organisation, List<LogEntry> entries) {
        statements
                .between(
                        organisation,
                        entries.get(0).seq(),
                        entries.get(entries.size() - 1).seq())
                .forEach(this::count);
    }

    @Override
    public void clear(String organisation) {
        database.sql("DELETE FROM progress WHERE organisation = ?")
                .param(organisation)
                .update();
    }

    private void count(StoredStatement statement) {
        Optional<String> exercise = exercise(statement.objectId());
        String workbook = statement.actorName();
        if (workbook == null || exercise.isEmpty()) {
            return;
        }
        JsonNode json = statement.json();
        LocalDate day = day(json, statement.stored());
        boolean completes = statement.verb().equals(COMPLETED)
                && settings.activity(exercise.get()).equals(statement.objectId());
        ExerciseProgress counted =
                new ExerciseProgress(exercise.get(), round(json), day, completes ? day : null, day, version(json));
        add(statement.organisation(), workbook, counted);
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
        int round = json.path("context")
                .path("extensions")
                .path(settings.iri() + "/ext/round")
                .asInt(1);
        return Math.max(1, round);
    }

    /** Whoever holds a token may write anything there: what is no version is none, so that no text ends up here. */
    private @Nullable String version(JsonNode json) {
        String version = json.path("context")
                .path("extensions")
                .path(settings.iri() + "/ext/package-version")
                .asString("");
        return VERSION.matcher(version).matches() ? version : null;
    }

    private static LocalDate day(JsonNode json, Instant stored) {
        try {
            String timestamp = json.path("timestamp").asString("");
            return OffsetDateTime.parse(timestamp).atZoneSameInstant(SWEDEN).toLocalDate();
        } catch (DateTimeException e) {
            return stored.atZone(SWEDEN).toLocalDate();
        }
    }

    private void add(String organisation, String workbook, ExerciseProgress added) {
        Optional<ExerciseProgress> there = database.sql("SELECT * FROM progress"
                        + " WHERE organisation = ? AND workbook = ? AND exercise = ? AND round = ?")
                .params(organisation, workbook, added.exercise(), added.round())
                .query(ProgressProjection::progress)
                .optional();
        ExerciseProgress now = there.map(added::with).orElse(added);
        String sql = there.isPresent()
                ? "UPDATE progress SET started = ?, completed = ?, last_day = ?, version = ?"
                        + " WHERE organisation = ? AND workbook = ? AND exercise = ? AND round = ?"
                : "INSERT INTO progress (started, completed, last_day, version, organisation, workbook, exercise, round)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        database.sql(sql)
                .param(now.started())
                .param(now.completed())
                .param(now.lastDay())
                .param(now.version())
                .param(organisation)
                .param(workbook)
                .param(now.exercise())
                .param(now.round())
                .update();
    }

    static ExerciseProgress progress(ResultSet row, int number) throws SQLException {
        return new ExerciseProgress(
                row.getString("exercise"),
                row.getInt("round"),
                row.getObject("started", LocalDate.class),
                row.getObject("completed", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("version"));
    }
}
