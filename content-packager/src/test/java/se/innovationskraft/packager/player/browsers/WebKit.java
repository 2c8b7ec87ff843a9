package se.innovationskraft.packager.player.browsers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * WebKitGTK's small browser by WebDriver, on a screen of its own: the engine of Safari. While it is driven it keeps
 * nothing on disk, so what it kept for a site is gone when it has died.
 */
final class WebKit implements Browser {

    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String BROWSER = "MiniBrowser";
    /** What pages run in. */
    private static final String PAGES = "WebKitWebProcess";

    private static final Map<String, String> WITHOUT_GRAPHICS_CARD = Map.of(
            "LIBGL_ALWAYS_SOFTWARE", "1",
            "WEBKIT_DISABLE_DMABUF_RENDERER", "1",
            "WEBKIT_DISABLE_COMPOSITING_MODE", "1",
            "NO_AT_BRIDGE", "1");

    private final JsonMapper json = new JsonMapper();
    private final Path folder;
    private final Display display;
    private Program driver;
    private WebDriverSession session;

    /**
     * Starts the screen, the driver and the browser.
     *
     * @param folder for what they say
     */
    WebKit(Path folder) {
        this.folder = folder;
        String program = Program.find("WebKitWebDriver");
        display = new Display(folder);
        int port = freePort();
        driver = start(program, port);
        session = connect(port);
    }

    private Program start(String program, int port) {
        Map<String, String> environment = new HashMap<>(WITHOUT_GRAPHICS_CARD);
        environment.put("DISPLAY", display.name());
        return new Program(folder.resolve("driver.txt"), environment, List.of(program, "--port=" + port));
    }

    private static WebDriverSession connect(int port) {
        Patience.until(() -> isOpen(port), () -> "The driver never listened on port " + port);
        Map<String, ?> options = Map.of("binary", browser(), "args", List.of("--automation"));
        return new WebDriverSession("http://127.0.0.1:" + port, Map.of("webkitgtk:browserOptions", options));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Boolean> isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return Optional.of(socket.isConnected());
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    /** Debian puts it among the libraries, in a folder named after the processor and one after the interface. */
    private static String browser() {
        try (var files = Files.find(LIBRARIES, 3, (file, about) -> file.endsWith(BROWSER))) {
            return files.findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no " + BROWSER))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void open(String playerAddress) {
        String tab =
                session.post("/window/new", Map.of("type", "tab")).get("handle").asString();
        session.post("/window", Map.of("handle", tab));
        session.post("/url", Map.of("url", playerAddress));
        session.post("/frame", Map.of("id", evaluate("document.getElementById('scorm_object')")));
    }

    @Override
    public void press(String element) {
        session.post("/element/" + evaluate(element).iterator().next().asString() + "/click", Map.of());
    }

    @Override
    public void type(String text) {
        String focused = evaluate("document.activeElement").iterator().next().asString();
        session.post("/element/" + focused + "/value", Map.of("text", text));
    }

    @Override
    public JsonNode read(String expression) {
        return json.readTree(
                evaluate("JSON.stringify((" + expression + ") ?? null)").asString());
    }

    private JsonNode evaluate(String expression) {
        return session.post("/execute/sync", Map.of("script", "return (" + expression + ")", "args", List.of()));
    }

    @Override
    public void leave() {
        session.post("/url", Map.of("url", "about:blank"));
    }

    /** The driver gives up when a page's process dies. One that stands still for ever is as silent. */
    @Override
    public void tabDies() {
        driver.started().stream()
                .filter(process -> process.info().command().orElse("").endsWith(PAGES))
                .forEach(WebKit::stop);
    }

    private static void stop(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void diesAndIsStartedAgain() {
        driver.close();
        int port = freePort();
        driver = start(Program.find("WebKitWebDriver"), port);
        session = connect(port);
    }

    @Override
    public void close() {
        driver.close();
        display.close();
    }
}
