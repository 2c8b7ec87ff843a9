package se.innovationskraft.packager.player.browsers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Firefox ESR without a window, by WebDriver BiDi. What it keeps for a site outlives it. */
final class Firefox implements Browser {

    private static final Pattern ADDRESS = Pattern.compile("ws://\\S+");
    /** How Firefox names the processes that pages run in. */
    private static final String PAGES = "-isForBrowser";

    private static final String SETTINGS = """
            user_pref("intl.accept_languages", "sv-SE, sv");
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            """;

    private final JsonMapper json = new JsonMapper();
    private final Path folder;
    private Program program;
    private BidiSession session;
    private String tab = "";
    private String frame = "";

    /**
     * Starts it.
     *
     * @param folder for its profile
     */
    Firefox(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("user.js"), SETTINGS);
        program = start();
        session = connect();
    }

    private Program start() {
        String profile = folder.toString();
        return new Program(
                folder.resolve("output.txt"),
                Map.of(),
                List.of(
                        Program.find("firefox-esr", "firefox"),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile,
                        "--remote-debugging-port",
                        "0"));
    }

    private BidiSession connect() {
        return new BidiSession(program.says(ADDRESS).group() + "/session");
    }

    @Override
    public void open(String playerAddress) {
        tab = session.send("browsingContext.create", Map.of("type", "tab"))
                .get("context")
                .asString();
        session.send("browsingContext.navigate", Map.of("context", tab, "url", playerAddress, "wait", "complete"));
        JsonNode top =
                session.send("browsingContext.getTree", Map.of("root", tab)).at("/contexts/0");
        frame = top.at("/children/0/context").asString();
    }

    @Override
    public void press(String element) {
        String id = evaluate(element).get("sharedId").asString();
        Map<String, ?> origin = Map.of("type", "element", "element", Map.of("sharedId", id));
        perform(
                "pointer",
                List.of(
                        Map.of("type", "pointerMove", "x", 0, "y", 0, "origin", origin),
                        Map.of("type", "pointerDown", "button", 0),
                        Map.of("type", "pointerUp", "button", 0)));
    }

    @Override
    public void type(String text) {
        List<Map<String, ?>> keys = new ArrayList<>();
        text.codePoints().mapToObj(Character::toString).forEach(key -> {
            keys.add(Map.of("type", "keyDown", "value", key));
            keys.add(Map.of("type", "keyUp", "value", key));
        });
        perform("key", keys);
    }

    private void perform(String source, List<Map<String, ?>> actions) {
        session.send(
                "input.performActions",
                Map.of("context", frame, "actions", List.of(Map.of("type", source, "id", source, "actions", actions))));
    }

    @Override
    public JsonNode read(String expression) {
        return json.readTree(evaluate("JSON.stringify((" + expression + ") ?? null)")
                .get("value")
                .asString());
    }

    private JsonNode evaluate(String expression) {
        JsonNode answer = session.send(
                "script.evaluate",
                Map.of("expression", expression, "target", Map.of("context", frame), "awaitPromise", false));
        if (!answer.has("result")) {
            throw new AssertionError(expression + ": " + answer);
        }
        return answer.get("result");
    }

    @Override
    public void leave() {
        session.send("browsingContext.navigate", Map.of("context", tab, "url", "about:blank", "wait", "complete"));
    }

    @Override
    public void tabDies() {
        program.started().stream().filter(Firefox::runsPages).forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean runsPages(ProcessHandle process) {
        return process.info().arguments().stream().flatMap(Stream::of).anyMatch(PAGES::equals);
    }

    @Override
    public void diesAndIsStartedAgain() {
        program.close();
        program = start();
        session = connect();
    }

    @Override
    public void close() {
        program.close();
    }

    static Firefox in(Path folder) {
        try {
            return new Firefox(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
