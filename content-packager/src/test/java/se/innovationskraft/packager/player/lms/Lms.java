package se.innovationskraft.packager.player.lms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * An LMS with one learner and one package, on an address of its own. What is committed is kept here, not in the
 * browser.
 */
public final class Lms implements AutoCloseable {

    /** Everything a package needs comes with it; what it says in the console is an error of ours. */
    private static final String SECURITY_POLICY = "default-src 'self'; img-src 'self' data:";

    private static final String STATUS = "cmi.core.lesson_status";
    private static final List<String> ENDED = List.of("completed", "passed", "failed");
    private static final Map<String, String> NEW_LEARNER = Map.of(
            "cmi.core.student_id",
            "asa.oberg@example.se",
            "cmi.core.student_name",
            "Öberg-O'Neill, Åsa",
            STATUS,
            "not attempted",
            "cmi.core.credit",
            "credit",
            "cmi.core.total_time",
            "0000:00:00");

    static {
        // without it each answer waits 40 ms for the browser's acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final JsonMapper json = new JsonMapper();
    private final LearnerRecord learner = new LearnerRecord();
    private final AtomicInteger launches = new AtomicInteger();
    private final List<String> missing = new CopyOnWriteArrayList<>();
    private final String packageId;
    private final Map<String, byte[]> files;
    private final HttpServer server;
    private volatile Conduct conduct = Conduct.STRICT;
    private final AtomicInteger dropped = new AtomicInteger();

    /**
     * @param packageId the folder that the package is unpacked to
     * @param files what was in its zip, by name
     */
    public Lms(String packageId, Map<String, byte[]> files) {
        this.packageId = packageId;
        this.files = Map.copyOf(files);
        learner.keep(NEW_LEARNER);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The LMS found no free port", e);
        }
        server.createContext("/lms/player", this::launch);
        server.createContext("/lms/api.js", exchange -> answer(exchange, "text/javascript", resource("api.js")));
        server.createContext("/lms/commit", this::commit);
        server.createContext("/package/", this::file);
        server.start();
    }

    /** From the next launch on; dropped commits are counted anew. */
    public void behave(Conduct other) {
        conduct = other;
        dropped.set(0);
    }

    public Conduct conduct() {
        return conduct;
    }

    /** The page that plays the package, as a learner opens it. */
    public String playerAddress() {
        return origin() + "/lms/player";
    }

    /** The package's own page, outside any LMS. */
    public String packageAddress() {
        return packageFolder() + "index.html";
    }

    /** What every address of the package begins with. */
    public String packageFolder() {
        return origin() + "/package/" + packageId + "/";
    }

    /** What every address of the LMS's own begins with. */
    public String ownFolder() {
        return origin() + "/lms/";
    }

    /** Number of the latest launch. */
    public int launch() {
        return launches.get();
    }

    public void awaitFinish(int launch) {
        try {
            learner.awaitFinish(launch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for LMSFinish", e);
        }
    }

    public String status() {
        return learner.value(STATUS);
    }

    public String suspendData() {
        return learner.value("cmi.suspend_data");
    }

    /** What was committed of an element, empty when nothing. */
    public String value(String element) {
        return learner.value(element);
    }

    /** As if the learner had done this before. */
    public void hold(String suspendData, String status) {
        learner.keep(Map.of("cmi.suspend_data", suspendData, STATUS, status, "cmi.core.exit", "suspend"));
    }

    /** Calls of all launches in order, up to the latest commit or the end of the launch. */
    public List<ApiCall> calls() {
        return learner.calls();
    }

    /** Addresses that were asked for and do not exist. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void launch(HttpExchange exchange) throws IOException {
        Map<String, Object> launch = Map.of(
                "number", launches.incrementAndGet(),
                "api", conduct.api(),
                "mode", mode(),
                "forgetful", conduct.forgetful(),
                "suspendDataLimit", conduct.suspendDataLimit(),
                "elements", elements());
        String page = new String(resource("player.html"), StandardCharsets.UTF_8)
                .replace("{launch}", json.writeValueAsString(launch).replace("<", "\\u003c"))
                .replace("{package}", "/package/" + packageId + "/index.html");
        answer(exchange, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> elements() {
        Map<String, String> elements = new HashMap<>(learner.elements());
        String exit = elements.getOrDefault("cmi.core.exit", "");
        boolean isNew = status().equals("not attempted");
        elements.put("cmi.core.entry", isNew ? "ab-initio" : exit.equals("suspend") ? "resume" : "");
        elements.put("cmi.core.lesson_mode", mode());
        return elements;
    }

    private String mode() {
        return Objects.requireNonNullElseGet(
                conduct.lessonMode(), () -> ENDED.contains(status()) ? "review" : "normal");
    }

    private void commit(HttpExchange exchange) throws IOException {
        Commit commit = json.readValue(exchange.getRequestBody().readAllBytes(), Commit.class);
        learner.log(commit.calls());
        if (dropped.getAndIncrement() >= conduct.droppedCommits()) {
            learner.keep(commit.changed());
        }
        int launch = Integer.parseInt(exchange.getRequestURI().getQuery().substring("launch=".length()));
        learner.arrived(launch, commit.sent(), commit.isLast());
        answer(exchange, "text/plain", new byte[0]);
    }

    private record Commit(Map<String, String> changed, List<ApiCall> calls, int sent, boolean isLast) {}

    private void file(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] content = files.get(path.substring(("/package/" + packageId + "/").length()));
        if (content == null) {
            missing.add(path);
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Security-Policy", SECURITY_POLICY);
        answer(exchange, mediaType(path), content);
    }

    private static String mediaType(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html";
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "xml", "xsd" -> "application/xml";
            default -> "application/octet-stream";
        };
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream content = Lms.class.getResourceAsStream("/lms-double/" + name)) {
            return Objects.requireNonNull(content, name).readAllBytes();
        }
    }

    private static void answer(HttpExchange exchange, String mediaType, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
