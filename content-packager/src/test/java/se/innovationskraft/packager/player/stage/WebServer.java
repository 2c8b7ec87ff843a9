package se.innovationskraft.packager.player.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.innovationskraft.packager.model.ContentPackage;

/** The plainest web server there is: it gives files by their names, and a folder's start page. */
public final class WebServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html",
            "js",
            "text/javascript",
            "css",
            "text/css",
            "svg",
            "image/svg+xml",
            "zip",
            "application/zip");

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;

    public WebServer(ContentPackage files) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The web server found no free port", e);
        }
        server.setExecutor(workers);
        server.createContext("/", exchange -> answer(exchange, files));
        server.start();
    }

    private static void answer(HttpExchange exchange, ContentPackage files) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        byte[] content = files.content(name).orElse(null);
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }

    /** With a slash at the end. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
