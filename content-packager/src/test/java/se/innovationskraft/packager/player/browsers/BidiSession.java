package se.innovationskraft.packager.player.browsers;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A conversation with a browser by WebDriver BiDi (W3C): each command gets its answer. Events are not listened to. */
final class BidiSession implements WebSocket.Listener {

    private static final int PATIENCE_SECONDS = 60;

    private final JsonMapper json = new JsonMapper();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final StringBuilder half = new StringBuilder();
    private final WebSocket socket;

    /**
     * Begins the conversation.
     *
     * @param address such as {@code ws://127.0.0.1:9222/session}
     */
    BidiSession(String address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), this)
                .join();
        send("session.new", Map.of("capabilities", Map.of()));
    }

    /**
     * Sends a command and waits for its result.
     *
     * @throws AssertionError when the browser answers that something is wrong, or does not answer
     */
    JsonNode send(String method, Map<String, ?> parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        awaited.put(id, answer);
        socket.sendText(json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        JsonNode message = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (!message.has("result")) {
            throw new AssertionError(method + " " + parameters + ": " + message);
        }
        return message.get("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        half.append(data);
        if (last) {
            JsonNode message = json.readTree(half.toString());
            half.setLength(0);
            CompletableFuture<JsonNode> answer =
                    awaited.remove(message.path("id").asInt(0));
            if (answer != null) {
                answer.complete(message);
            }
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }
}
