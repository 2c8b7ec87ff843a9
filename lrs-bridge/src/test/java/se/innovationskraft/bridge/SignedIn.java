package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser in which somebody with an account has signed in. */
public final class SignedIn {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TOKEN_COOKIE = "XSRF-TOKEN=a";

    /** As Spring Security masks it: a random byte, then the token's byte xor the random one. */
    private static final String MASKED_TOKEN = Base64.getUrlEncoder().encodeToString(new byte[] {0, 'a'});

    private final Api api;
    private final String session;

    public SignedIn(Api api, String name, String password) {
        this.api = api;
        this.session = session(tried(api, name, password));
    }

    /** The administrator that the first start makes. */
    public static SignedIn administrator(Api api) {
        return new SignedIn(api, "admin", "test-admin-password");
    }

    /** What a sign-in is answered with. */
    public static HttpResponse<String> tried(Api api, String name, String password) {
        return submit(api, "", "/login", Map.of("username", name, "password", password));
    }

    /** Sends a form from a browser with these cookies; empty for none. */
    public static HttpResponse<String> submit(Api api, String cookies, String action, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", MASKED_TOKEN);
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String sent = cookies.isEmpty() ? TOKEN_COOKIE : cookies + "; " + TOKEN_COOKIE;
        return api.post(action, body, "Content-Type", FORM, "Accept", "text/html", "Cookie", sent);
    }

    /** What the browser sends along. */
    public String cookie() {
        return session;
    }

    public HttpResponse<String> get(String path) {
        return api.get(path, "Accept", "text/html", "Cookie", session + "; " + TOKEN_COOKIE);
    }

    /** A page that must be there; nothing of it may stay in the browser. */
    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return Jsoup.parse(answer.body());
    }

    /** Sends a form. */
    public HttpResponse<String> submit(String action, Map<String, String> fields) {
        return submit(api, session, action, fields);
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("Not signed in: " + answer.headers().firstValue("Location")))
                .replaceFirst(";.*", "");
    }
}
