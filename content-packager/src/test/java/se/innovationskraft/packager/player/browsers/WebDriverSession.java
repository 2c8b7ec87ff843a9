package se.innovationskraft.packager.player.browsers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A conversation with a browser's driver by WebDriver (W3C). */
final class WebDriverSession {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String driver;
    private final String path;

    /**
     * @param driver address of the driver
     * @param capabilities what the browser must be
     */
    WebDriverSession(String driver, Map<String, ?> capabilities) {
        this.driver = driver;
        JsonNode session = send("POST", "/session", Map.of("capabilities", Map.of("alwaysMatch", capabilities)));
        path = "/session/" + session.get("sessionId").asString();
    }

    /** The value of what the browser answers. */
    JsonNode get(String command) {
        return send("GET", path + command, Map.of());
    }

    /**
     * Sends a command with its parameters, and gives the value of the answer.
     *
     * @throws AssertionError when the browser answers that something is wrong
     */
    JsonNode post(String command, Map<String, ?> parameters) {
        return send("POST", path + command, parameters);
    }

    private JsonNode send(String method, String command, Map<String, ?> parameters) {
        String body = method.equals("POST") ? json.writeValueAsString(parameters) : "";
        JsonNode value = json.readTree(answer(HttpRequest.newBuilder(URI.create(driver + command))
                        .timeout(PATIENCE)
                        .method(method, BodyPublishers.ofString(body))
                        .build()))
                .get("value");
        if (value.has("error")) {
            throw new AssertionError(command + " " + body + ": " + value);
        }
        return value;
    }

    private String answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError("The driver does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for the driver", e);
        }
    }
}
