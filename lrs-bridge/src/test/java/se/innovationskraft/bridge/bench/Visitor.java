package se.innovationskraft.bridge.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser that does one thing at a time and takes its time by a clock.
 *
 * @param address of the service, without a slash at the end
 */
public record Visitor(HttpClient client, String address) {

    private static final String TOKEN = "XSRF-TOKEN=a";

    /** As Spring Security masks it: a random byte, then the token's byte xor the random one. */
    private static final String MASKED = Base64.getUrlEncoder().encodeToString(new byte[] {0, 'a'});

    /** A visitor of the service at an address. */
    public static Visitor of(String address) {
        return new Visitor(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), address);
    }

    /** What came, and how long it took from the question to the last byte, in milliseconds. */
    public record Answer(HttpResponse<String> response, double millis) {

        /** The answer, which must be a page. */
        public Answer page() {
            return is(200);
        }

        /** The answer, which must lead on. */
        public Answer next() {
            return is(302);
        }

        private Answer is(int status) {
            if (response.statusCode() != status) {
                throw new IllegalStateException(response + " " + response.body());
            }
            return this;
        }

        /** Where it leads; empty when nowhere. */
        public String location() {
            return response.headers().firstValue("Location").orElse("");
        }
    }

    /** Asks for a page. */
    public Answer get(String path, String cookie) {
        return send(path, cookie, "GET", "");
    }

    /** Sends a form. */
    public Answer post(String path, String cookie, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, cookie, "POST", form + "&_csrf=" + MASKED);
    }

    /** Signs somebody in; gives the cookie of the session. */
    public String signIn(String name, String password) {
        return post("/login", "", Map.of("username", name, "password", password))
                .next()
                .response()
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow()
                .replaceFirst(";.*", "");
    }

    private Answer send(String path, String cookie, String method, String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie.isEmpty() ? TOKEN : cookie + "; " + TOKEN)
                .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form))
                .build();
        try {
            long began = System.nanoTime();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(response, (System.nanoTime() - began) / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
