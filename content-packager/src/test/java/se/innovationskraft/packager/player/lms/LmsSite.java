package se.innovationskraft.packager.player.lms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The web address of an LMS: one origin, and so one storage in the browser, for all packages on it. */
public final class LmsSite implements AutoCloseable {

    static {
        // without it each answer waits 40 ms for the browser's acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String securityPolicy;
    private volatile boolean unreachable;

    /** Its packages may call nobody else: everything they need comes with them. */
    public LmsSite() {
        this("");
    }

    /** @param bridge origin of the only other server that its packages may call */
    public LmsSite(String bridge) {
        securityPolicy = ("default-src 'self'; img-src 'self' data:; connect-src 'self' " + bridge).strip();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The LMS found no free port", e);
        }
        // one slow or half-sent request must not keep the others waiting
        server.setExecutor(workers);
        server.start();
    }

    public String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Nothing gets an answer any more, while the browser believes that it is connected. */
    public void goesDown() {
        unreachable = true;
    }

    public void isUpAgain() {
        unreachable = false;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    /** What a package breaks of it the browser says in its console, which is an error of ours. */
    public String securityPolicy() {
        return securityPolicy;
    }

    /** Answers what is asked for under a path. */
    public void open(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            if (unreachable) {
                exchange.close();
            } else {
                handler.handle(exchange);
            }
        });
    }

    public void shut(String path) {
        server.removeContext(path);
    }

    public static void answer(HttpExchange exchange, String mediaType, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
