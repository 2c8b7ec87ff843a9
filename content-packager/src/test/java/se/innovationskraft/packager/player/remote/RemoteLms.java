package se.innovationskraft.packager.player.remote;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.player.lms.Framing;
import se.innovationskraft.packager.player.lms.LmsSite;
import se.innovationskraft.packager.player.lms.Platform;
import tools.jackson.databind.JsonNode;

/** An LMS that opens a package in the learner's window, with what it needs to speak to the record store. */
public final class RemoteLms implements Platform, AutoCloseable {

    private static final Framing OWN_WINDOW = new Framing(false, 0);
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    private final RecordStore store = new RecordStore();
    private final LmsSite site = new LmsSite(store.origin());
    private final List<Session> sessions = new ArrayList<>();
    private final Set<String> usedTokens = new HashSet<>();
    private final String scope;
    private final boolean isCmi5;
    private Map<String, byte[]> files;
    private String iri;
    private String registration = "760e3480-ba55-4991-94b0-01820dbd23a2";
    private String mode = "Normal";
    private boolean givesToken = true;

    /**
     * @param files what was in the zip, by name
     * @param iri what the package calls its unit
     */
    public RemoteLms(Map<String, byte[]> files, String iri, boolean isCmi5) {
        this(files, iri, iri, isCmi5);
    }

    /** @param scope what all activities begin with that the package of several exercises speaks of */
    public RemoteLms(Map<String, byte[]> files, String iri, String scope, boolean isCmi5) {
        this.files = Map.copyOf(files);
        this.iri = iri;
        this.scope = scope;
        this.isCmi5 = isCmi5;
        site.open("/lms/player", this::launch);
        site.open("/lms/fetch", this::fetch);
        site.open("/lms/tillbaka", exchange -> LmsSite.answer(exchange, "text/plain", new byte[] {'.'}));
        site.open("/package/", this::file);
    }

    /** Another package is imported, and the learner enrolled in it as before. */
    public synchronized void imports(Map<String, byte[]> otherFiles, String otherIri) {
        files = Map.copyOf(otherFiles);
        iri = otherIri;
    }

    /** From the next launch on. */
    public void opensIn(String launchMode) {
        mode = launchMode;
    }

    /** The learner is enrolled again; empty when launches have none. */
    public void enrols(String other) {
        registration = other;
    }

    /** Whether nobody gets a token. */
    public synchronized void givesNoTokens(boolean never) {
        givesToken = !never;
    }

    /** Every answer of the record store has this status; 0 as it should be. */
    public void answersWith(int status) {
        store.answersWith(status);
    }

    /** From now on. */
    public void has(Vice vice) {
        store.has(vice);
    }

    /** Rules that the package has broken. */
    public List<String> refusals() {
        return store.refusals();
    }

    /** Verbs in order, of all sessions. */
    public List<String> told() {
        return store.statements().stream().map(SessionRules::verb).toList();
    }

    /** Those that are about an activity. */
    public List<String> told(String activityId) {
        return store.statements().stream()
                .filter(statement -> SessionRules.object(statement).equals(activityId))
                .map(SessionRules::verb)
                .toList();
    }

    /** What was saved under an activity. */
    public String suspendData(String activityId) {
        return store.document(activityId)
                .map(document -> document.path("state").asString(""))
                .orElse("");
    }

    /** What was saved: the same text that SCORM packages keep. */
    public String suspendData() {
        return store.document()
                .map(document -> document.path("state").asString(""))
                .orElse("");
    }

    public boolean isCompleted() {
        return store.statements().stream()
                .filter(statement -> SessionRules.verb(statement).equals("completed"))
                .map(statement -> statement.path("result").path("completion"))
                .anyMatch(JsonNode::asBoolean);
    }

    @Override
    public String playerAddress() {
        return site.origin() + "/lms/player";
    }

    /** Where learners are sent when they are done. */
    public String returnAddress() {
        return site.origin() + "/lms/tillbaka";
    }

    @Override
    public String packageAddress() {
        return packageFolder() + "index.html";
    }

    @Override
    public String packageFolder() {
        return site.origin() + "/package/";
    }

    @Override
    public synchronized int launch() {
        return sessions.size();
    }

    @Override
    public Framing framing() {
        return OWN_WINDOW;
    }

    @Override
    public void awaitEnd(int launch) {
        try {
            store.awaitEnd(session(launch));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for the end", e);
        }
    }

    private synchronized Session session(int launch) {
        return sessions.get(launch - 1);
    }

    private void launch(HttpExchange exchange) throws IOException {
        Session session = begin();
        store.open(session);
        String query = parameters(session).entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        exchange.getResponseHeaders().set("Location", packageAddress() + "?" + query);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private synchronized Session begin() {
        int number = sessions.size() + 1;
        Session session = isCmi5
                ? Session.cmi5(number, iri, registration, returnAddress(), mode)
                : Session.xapi(number, iri, scope, registration);
        sessions.add(session);
        return session;
    }

    private Map<String, String> parameters(Session session) {
        String endpoint = store.origin() + RecordStore.PATH;
        String actor = Session.actor().toString();
        return isCmi5
                ? Map.of(
                        "endpoint",
                        endpoint,
                        "fetch",
                        site.origin() + "/lms/fetch?k=" + session.number(),
                        "actor",
                        actor,
                        "registration",
                        session.registration(),
                        "activityId",
                        session.activityId())
                : Map.of(
                        "endpoint",
                        endpoint,
                        "auth",
                        session.authorization(),
                        "actor",
                        actor,
                        "registration",
                        session.registration(),
                        "activity_id",
                        session.activityId());
    }

    /** Once for each launch. */
    private synchronized void fetch(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestURI().getQuery();
        boolean isGiven = givesToken && exchange.getRequestMethod().equals("POST") && usedTokens.add(key);
        String answer = isGiven
                ? "{\"auth-token\": \"%s\"}"
                        .formatted(session(Integer.parseInt(key.substring("k=".length())))
                                .token())
                : "{\"error-code\": \"1\", \"error-text\": \"Already in use\"}";
        LmsSite.answer(exchange, "application/json", answer.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized byte @Nullable [] content(String name) {
        return files.get(name);
    }

    private void file(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring("/package/".length());
        byte[] content = content(name);
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Security-Policy", site.securityPolicy());
        LmsSite.answer(exchange, TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"), content);
    }

    @Override
    public void close() {
        site.close();
        store.close();
    }
}
