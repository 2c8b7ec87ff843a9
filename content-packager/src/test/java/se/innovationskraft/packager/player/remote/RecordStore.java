package se.innovationskraft.packager.player.remote;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.player.lms.LmsSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record store of an LMS, on an origin of its own: State, statements and preferences of one learner, for sessions
 * that have been opened. Safe to share between threads.
 */
final class RecordStore implements AutoCloseable {

    static final String PATH = "/xapi/";
    private static final String LAUNCH_DATA = "LMS.LaunchData";
    private static final String ALLOWED = "authorization, content-type, x-experience-api-version, if-match";
    private static final int QUIET_MILLIS = 120;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final JsonMapper json = new JsonMapper();
    private final LmsSite site = new LmsSite();
    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final List<JsonNode> statements = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final Set<Vice> vices = EnumSet.noneOf(Vice.class);
    private int status;
    private long lastAsked;

    RecordStore() {
        site.open(PATH, this::answer);
    }

    String origin() {
        return site.origin();
    }

    synchronized void open(Session session) {
        sessions.put(session.authorization(), session);
    }

    /** From now on every answer has this status; 0 as it should be. */
    synchronized void answersWith(int other) {
        status = other;
    }

    synchronized void has(Vice vice) {
        vices.add(vice);
    }

    /** What was said, in order. */
    synchronized List<JsonNode> statements() {
        return List.copyOf(statements);
    }

    /** Rules that were broken. */
    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** The document of a package, or nothing yet. */
    synchronized Optional<JsonNode> document() {
        return documents.values().stream().findFirst().map(json::readTree);
    }

    /** The document of an activity of several. */
    synchronized Optional<JsonNode> document(String activityId) {
        return documents.entrySet().stream()
                .filter(each -> each.getKey().contains(" " + activityId + " "))
                .map(each -> json.readTree(each.getValue()))
                .findFirst();
    }

    /** As if another device had been there. */
    synchronized void put(String document) {
        documents.replaceAll((key, before) -> document);
    }

    /** Waits until a session has said its last, and nothing more comes. */
    synchronized void awaitEnd(Session session) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!isOver(session) || System.nanoTime() - lastAsked < QUIET_MILLIS * 1_000_000L) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The session never ended: " + statements + ", refused: " + refusals);
            }
            wait(QUIET_MILLIS);
        }
    }

    private boolean isOver(Session session) {
        return status != 0
                || statements.stream()
                        .filter(statement -> session.isCmi5()
                                ? SessionRules.sessionId(statement).equals(session.id())
                                : SessionRules.object(statement).equals(session.activityId()))
                        .reduce((before, last) -> last)
                        .filter(last -> List.of("terminated", "suspended").contains(SessionRules.verb(last)))
                        .isPresent();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Allow-Headers", ALLOWED);
        headers.set("Access-Control-Allow-Methods", "GET, PUT, POST");
        headers.set("Access-Control-Max-Age", "7200");
        headers.set("Access-Control-Expose-Headers", "ETag");
        headers.set("Content-Type", "application/json");
        Answer answer = exchange.getRequestMethod().equals("OPTIONS") ? Answer.of(204) : asked(exchange, body);
        if (answer.etag() != null) {
            headers.set("ETag", answer.etag());
        }
        byte[] content = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    private synchronized Answer asked(HttpExchange exchange, String body) {
        lastAsked = System.nanoTime();
        notifyAll();
        Session session = sessions.get(exchange.getRequestHeaders().getFirst("Authorization"));
        if (session == null) {
            return Answer.of(401);
        }
        if (status != 0) {
            return Answer.of(status);
        }
        if (!"1.0.3".equals(exchange.getRequestHeaders().getFirst("X-Experience-API-Version"))) {
            return refuse("version");
        }
        return switch (exchange.getRequestURI().getPath().substring(PATH.length())) {
            case "statements" -> exchange.getRequestMethod().equals("GET") ? said(exchange) : store(session, body);
            case "activities/state" -> state(session, exchange, body);
            case "agents/profile" -> Answer.of(404);
            default -> refuse("resource");
        };
    }

    private Answer said(HttpExchange exchange) {
        String id = query(exchange.getRequestURI().getRawQuery()).getOrDefault("statementId", "");
        if (vices.contains(Vice.TELLS_NOTHING)) {
            return Answer.of(403);
        }
        return statements.stream()
                .filter(statement -> statement.path("id").asString("").equals(id))
                .findFirst()
                .map(statement -> new Answer(200, statement.toString(), null))
                .orElse(Answer.of(404));
    }

    /** All or none; what is here already, word for word, is taken quietly. */
    private Answer store(Session session, String body) {
        if (vices.contains(Vice.TAKES_NO_STATEMENTS)) {
            return Answer.of(403);
        }
        List<JsonNode> taken = new ArrayList<>(statements);
        for (JsonNode statement : json.readTree(body)) {
            Optional<JsonNode> same = taken.stream()
                    .filter(other -> other.path("id").equals(statement.path("id")))
                    .findFirst();
            if (same.isPresent() && !same.get().equals(statement)) {
                return Answer.of(409);
            }
            Optional<String> broken =
                    same.isPresent() ? Optional.empty() : SessionRules.broken(session, told(taken, session), statement);
            if (broken.isPresent()) {
                return refuse(broken.get());
            }
            if (same.isEmpty()) {
                taken.add(statement);
            }
        }
        statements.clear();
        statements.addAll(taken);
        return new Answer(200, "[]", null);
    }

    private static List<JsonNode> told(List<JsonNode> all, Session session) {
        return all.stream()
                .filter(other -> SessionRules.registration(other).equals(session.registration()))
                .toList();
    }

    private Answer state(Session session, HttpExchange exchange, String body) {
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        String activityId = query.getOrDefault("activityId", "");
        if (!session.writesTo(activityId)
                || !json.readTree(query.getOrDefault("agent", "{}")).equals(Session.actor())
                || !query.getOrDefault("registration", "").equals(session.registration())) {
            return refuse("state");
        }
        String id = query.getOrDefault("stateId", "");
        boolean isRead = exchange.getRequestMethod().equals("GET");
        if (id.equals(LAUNCH_DATA)) {
            return isRead ? new Answer(200, session.launchData().toString(), null) : refuse("launch-data");
        }
        String key = String.join(" ", session.registration(), activityId, id);
        return isRead ? read(key) : write(session, key, exchange, body);
    }

    private Answer read(String key) {
        String held = documents.get(key);
        return held == null ? Answer.of(404) : new Answer(200, held, etag(held));
    }

    private Answer write(Session session, String key, HttpExchange exchange, String body) {
        String wanted = exchange.getRequestHeaders().getFirst("If-Match");
        String held = documents.get(key);
        if (wanted != null && (held == null || !wanted.equals(edition(held)))) {
            return Answer.of(412);
        }
        if (!session.mode().equals("Normal")) {
            return refuse("written-in-" + session.mode());
        }
        if (!vices.contains(Vice.FORGETS)) {
            documents.put(key, body);
        }
        return new Answer(204, "", etag(body));
    }

    private Answer refuse(String rule) {
        refusals.add(rule);
        return Answer.of(400);
    }

    /** Null when it is not to be seen. */
    private @Nullable String etag(String text) {
        return vices.contains(Vice.HIDES_EDITIONS) ? null : edition(text);
    }

    private static String edition(String text) {
        return '"'
                + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString()
                + '"';
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        // a record store need not take a plus for a space
        Stream.of(raw.replace("+", "%2B").split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return query;
    }

    @Override
    public void close() {
        site.close();
    }

    private record Answer(int status, String body, @Nullable String etag) {

        static Answer of(int status) {
            return new Answer(status, "", null);
        }
    }
}
