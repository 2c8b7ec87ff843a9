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
    private final String key = Sample.id().substring(0, 22);
    private String cookie = "";

    public OpenedBook(Api api) {
        this.api = api;
    }

    /** Saves what a package would save; fields as JSON. */
    public OpenedBook save(String exercise, String body) {
        Launched launched = api.launch(exercise, key);
        HttpResponse<String> answer = api.put(
                state(exercise, launched), body, "Authorization", "Bearer " + launched.token(), "If-None-Match", "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        return this;
    }

    /** What a package finds; empty when there is nothing. */
    public String stored(String exercise) {
        Launched launched = api.launch(exercise, key);
        HttpResponse<String> answer = api.get(state(exercise, launched), "Authorization", "Bearer " + launched.token());
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    public OpenedBook open() {
        api.launch("o05", key);
        HttpResponse<String> answer = open(api, Api.INSTALL_KEY, key);
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
