package se.innovationskraft.packager.player.lms;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** An LMS with one learner and one package. What is committed is kept here, not in the browser. */
public final class Lms implements Platform, AutoCloseable {

    private final JsonMapper json = new JsonMapper();
    private final LearnerRecord learner = new LearnerRecord();
    private final AtomicInteger launches = new AtomicInteger();
    private final List<String> missing = new CopyOnWriteArrayList<>();
    private final String packageId;
    private volatile Map<String, byte[]> files;
    private final LmsSite site;
    private final RunTime runTime;
    private volatile Conduct conduct = Conduct.STRICT;
    private volatile Framing framing = Framing.FRAME;
    private volatile String startPage = "index.html";
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicInteger dropped = new AtomicInteger();

    /**
     * @param site where it is reached; its packages share what the browser keeps for it
     * @param packageId the folder that the package is unpacked to; one at a time on a site
     * @param files what was in its zip, by name
     */
    public Lms(LmsSite site, String packageId, Map<String, byte[]> files) {
        this.site = site;
        this.packageId = packageId;
        this.files = Map.copyOf(files);
        this.runTime = RunTime.of(files);
        learner.keep(runTime.learner("asa.oberg@example.se", "Öberg-O'Neill, Åsa"));
        site.open(path("/lms/", "player"), this::launch);
        site.open(path("/lms/", "api.js"), exchange -> LmsSite.answer(exchange, "text/javascript", runTime.script()));
        site.open(path("/lms/", "frame"), this::frame);
        site.open(path("/lms/", "commit"), this::commit);
        site.open(path("/package/", ""), this::file);
    }

    /** HR changes the file in the same activity: another package is opened, and what the learner has stays. */
    public void replacePackage(Map<String, byte[]> others) {
        files = Map.copyOf(others);
    }

    /** From the next launch on; dropped commits are counted anew. */
    public void behave(Conduct other) {
        conduct = other;
        dropped.set(0);
    }

    public Conduct conduct() {
        return conduct;
    }

    /** What it opens of the package, from the next launch on: the page of one SCO of several. */
    public void opens(String page) {
        startPage = page;
    }

    /** Where it shows the package, from the next launch on. */
    public void opensIn(Framing other) {
        framing = other;
    }

    @Override
    public Framing framing() {
        return framing;
    }

    /** The page that plays the package, as a learner opens it. */
    @Override
    public String playerAddress() {
        return site.origin() + path("/lms/", "player");
    }

    /** The package's own page, outside any LMS. */
    @Override
    public String packageAddress() {
        return packageFolder() + startPage;
    }

    /** What every address of the package begins with. */
    @Override
    public String packageFolder() {
        return site.origin() + path("/package/", "");
    }

    /** What stands in a file of the package. */
    public byte[] packageFile(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** What every address of the LMS's own begins with. */
    public String ownFolder() {
        return site.origin() + path("/lms/", "");
    }

    /** Number of the latest launch. */
    @Override
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

    @Override
    public void awaitEnd(int launch) {
        if (conduct.api() == Conduct.Api.WORKS) {
            awaitFinish(launch);
        }
    }

    public String status() {
        return learner.value(runTime.status());
    }

    public String suspendData() {
        return learner.value("cmi.suspend_data");
    }

    /** What was committed of an element, empty when nothing. */
    public String value(String element) {
        return learner.value(element);
    }

    /** Another learner than the usual one opens the package. */
    public void isUsedBy(String learnerId, String name) {
        Map<String, String> known = runTime.learner(learnerId, name);
        known.remove(runTime.status());
        learner.keep(known);
    }

    /** As if the learner had done this before. */
    public void hold(String suspendData, String status) {
        learner.keep(Map.of("cmi.suspend_data", suspendData, runTime.status(), status, runTime.exit(), "suspend"));
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
        if (closed.getAndSet(true)) {
            return;
        }
        for (String name : List.of("player", "api.js", "frame", "commit")) {
            site.shut(path("/lms/", name));
        }
        site.shut(path("/package/", ""));
    }

    private String path(String folder, String name) {
        return folder + packageId + "/" + name;
    }

    private void launch(HttpExchange exchange) throws IOException {
        Map<String, Object> launch = Map.of(
                "unreadable", conduct.unreadable(),
                "session", conduct.session(),
                "number", launches.incrementAndGet(),
                "api", conduct.api(),
                "mode", mode(),
                "forgetful", conduct.forgetful(),
                "suspendDataLimit", conduct.suspendDataLimit(),
                "elements", elements());
        String page = new String(RunTime.resource("player.html"), StandardCharsets.UTF_8)
                .replace("{launch}", json.writeValueAsString(launch).replace("<", "\\u003c"))
                .replace("{inside}", framing.outermost("", path("/package/", startPage)));
        LmsSite.answer(exchange, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private void frame(HttpExchange exchange) throws IOException {
        int left = Integer.parseInt(exchange.getRequestURI().getQuery().substring("left=".length()));
        String next = Framing.inside("", path("/package/", startPage), left - 1);
        String page = new String(RunTime.resource("frame.html"), StandardCharsets.UTF_8)
                .replace("{inside}", Framing.frame(next));
        LmsSite.answer(exchange, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> elements() {
        return runTime.launched(learner.elements(), mode());
    }

    private String mode() {
        return Objects.requireNonNullElseGet(conduct.lessonMode(), () -> runTime.usualMode(learner.elements()));
    }

    private void commit(HttpExchange exchange) throws IOException {
        Commit commit = json.readValue(exchange.getRequestBody().readAllBytes(), Commit.class);
        int launch = Integer.parseInt(exchange.getRequestURI().getQuery().substring("launch=".length()));
        if (learner.receive(launch, commit, dropped.get() >= conduct.droppedCommits())) {
            dropped.incrementAndGet();
        }
        LmsSite.answer(exchange, "text/plain", new byte[0]);
    }

    private void file(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] content = files.get(path.substring(path("/package/", "").length()));
        if (content == null) {
            missing.add(path);
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Security-Policy", site.securityPolicy());
        LmsSite.answer(exchange, mediaType(path), content);
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
}
