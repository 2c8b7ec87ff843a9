package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.innovationskraft.bridge.Api.Launched;

/** A workbook that packages have saved to and that is open in a browser. */
public final class OpenedBook {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BASE = "https://w3id.org/innovationskraft";

    private final Api api;
    private final String installKey;
    private final String pseudonym;
    private final String key = Sample.id().substring(0, 22);
    private String cookie = "";

    public OpenedBook(Api api) {
        this(api, Api.INSTALL_KEY, "ab".repeat(32));
    }

    /** A workbook in some organisation, of a person whom its LMS knows by that pseudonym. */
    public OpenedBook(Api api, String installKey, String pseudonym) {
        this.api = api;
        this.installKey = installKey;
        this.pseudonym = pseudonym;
    }

    /** Saves what a package would save; fields as JSON. */
    public OpenedBook save(String exercise, String body) {
        return put(exercise, body, "If-None-Match", "*");
    }

    /** Saves something else in place of what is there. */
    public OpenedBook replace(String exercise, String body) {
        Launched launched = launch(exercise);
        String etag = api.get(state(exercise, launched), launched.bearer())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        return put(exercise, body, "If-Match", etag);
    }

    private OpenedBook put(String exercise, String body, String condition, String etag) {
        Launched launched = launch(exercise);
        HttpResponse<String> answer = api.put(
                state(exercise, launched), body, "Authorization", "Bearer " + launched.token(), condition, etag);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        return this;
    }

    /** A package that is opened with the workbook's key. */
    public Launched launch(String exercise) {
        return api.launch(installKey, exercise, key, pseudonym);
    }

    /** What a package finds; empty when there is nothing. */
    public String stored(String exercise) {
        Launched launched = launch(exercise);
        HttpResponse<String> answer = api.get(state(exercise, launched), "Authorization", "Bearer " + launched.token());
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    public OpenedBook open() {
        launch("o05");
        HttpResponse<String> answer = open(api, installKey, key);
        assertThat(answer.statusCode()).isEqualTo(303);
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return this;
    }

    public static HttpResponse<String> open(Api api, String installKey, String key) {
        return api.post(
                "/arbetsbok/oppna",
                form(Map.of("key", key, "installKey", installKey)),
                "Content-Type",
                FORM,
                "Accept",
                "text/html",
                "Origin",
                Api.ORIGIN);
    }

    /** As the server set it. */
    public String cookie() {
        return cookie;
    }

    public String session() {
        return cookie.substring("arbetsbok=".length(), cookie.indexOf(';'));
    }

    public String key() {
        return key;
    }

    public HttpResponse<String> get(String path) {
        return api.get(path, "Accept", "text/html", "Cookie", "arbetsbok=" + session());
    }

    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** Sends a form with the token that the page before it carried. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        HttpResponse<String> shown = get(page);
        String token = shown.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String masked = Jsoup.parse(shown.body()).select("input[name=_csrf]").attr("value");
        return api.post(
                action,
                form(fields) + "&_csrf=" + encoded(masked),
                "Content-Type",
                FORM,
                "Accept",
                "text/html",
                "Cookie",
                "arbetsbok=" + session() + "; " + token);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String state(String exercise, Launched launched) {
        return Api.state(BASE + "/" + exercise, launched.agent(), BASE + "/state/answers");
    }
}
