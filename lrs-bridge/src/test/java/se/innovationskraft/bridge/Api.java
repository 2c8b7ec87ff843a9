package se.innovationskraft.bridge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running server, as packages and systems call it. */
@Lazy
@Component
public class Api {

    public static final String INSTALL_KEY = "test-install-key-16";
    public static final String ORIGIN = "https://lms.example";
    public static final String BASIC = basic("test-lrs", "test-lrs-secret-16");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Site site;

    Api(Site site) {
        this.site = site;
    }

    public static String basic(String name, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** A package launched with a workbook key; null for none. */
    public Launched launch(String exercise, String workbookKey) {
        return launch(INSTALL_KEY, exercise, workbookKey, "ab".repeat(32));
    }

    /** A package of some organisation, launched by somebody. */
    public Launched launch(String installKey, String exercise, String workbookKey, String pseudonym) {
        HttpResponse<String> answer = post("/launch", launchBody(installKey, exercise, workbookKey, pseudonym));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return launched(answer);
    }

    public static Launched launched(HttpResponse<String> answer) {
        JsonNode body = json(answer);
        return new Launched(
                body.path("token").asString(),
                body.path("actor").toString(),
                body.path("actor").path("account").path("name").asString(),
                body.path("workbook").asString());
    }

    public static String launchBody(String installKey, String exercise, String workbookKey) {
        return launchBody(installKey, exercise, workbookKey, "ab".repeat(32));
    }

    private static String launchBody(String installKey, String exercise, String workbookKey, String pseudonym) {
        return """
                {"installKey":"%s","packageId":"innovationskraft-%s","version":"0.1.0","pseudonym":"%s",\
                "registration":"%s"%s}""".formatted(
                        installKey,
                        exercise,
                        pseudonym,
                        Sample.id(),
                        workbookKey == null ? "" : ",\"workbookKey\":\"" + workbookKey + "\"");
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public HttpResponse<String> put(String path, String body, String... headers) {
        return send("PUT", path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send("DELETE", path, new byte[0], headers);
    }

    /** With JSON and version 2.0.0 unless the headers say otherwise; a header with an empty value is left out. */
    public HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
        return send(
                method, path, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body), headers);
    }

    /** Without saying how long the body is. */
    public HttpResponse<String> sendChunked(String method, String path, byte[] body, String... headers) {
        return send(method, path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), headers);
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        List<String> all = new ArrayList<>(Arrays.asList(headers));
        addUnlessThere(all, "Content-Type", "application/json");
        addUnlessThere(all, "X-Experience-API-Version", "2.0.0");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site.address(path))).method(method, body);
        for (int i = 0; i < all.size(); i += 2) {
            if (!all.get(i + 1).isEmpty()) {
                request.header(all.get(i), all.get(i + 1));
            }
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Address of a state document. */
    public static String state(String activityId, String agent, String stateId) {
        return "/xapi/activities/state?activityId=" + encoded(activityId) + "&agent=" + encoded(agent)
                + (stateId == null ? "" : "&stateId=" + encoded(stateId));
    }

    private static void addUnlessThere(List<String> headers, String name, String value) {
        for (int i = 0; i < headers.size(); i += 2) {
            if (headers.get(i).equalsIgnoreCase(name)) {
                return;
            }
        }
        headers.addAll(List.of(name, value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * A launched package.
     *
     * @param agent JSON of its actor
     * @param workbook the actor's account name
     * @param opened {@code new} or {@code open}
     */
    public record Launched(String token, String agent, String workbook, String opened) {

        public String[] bearer() {
            return new String[] {"Authorization", "Bearer " + token};
        }

        public String state() {
            return Api.state(Sample.EXERCISE, agent, Sample.STATE);
        }
    }
}
