package se.innovationskraft.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Everything that somebody who has signed in can fetch: each page and file that links lead to from the first page. */
public final class StaffEyes {

    private static final String START = "/admin";

    private final Site site;
    private final SignedIn signedIn;

    public StaffEyes(Site site, SignedIn signedIn) {
        this.site = site;
        this.signedIn = signedIn;
    }

    /** The bytes of every page, and the text of every file, by path. What differs from one request to the next is left out. */
    public Map<String, String> sees() {
        Map<String, String> seen = new TreeMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(START));
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            if (!seen.containsKey(path)) {
                seen.put(path, look(path, ahead));
            }
        }
        return seen;
    }

    private String look(String path, Deque<String> ahead) {
        HttpResponse<byte[]> answer = site.file(path, "Cookie", signedIn.cookie());
        assertThat(answer.statusCode()).as(path).isIn(200, 302);
        if (answer.statusCode() == 302) {
            String next = answer.headers().firstValue("Location").orElseThrow();
            ahead.addAll(own(List.of(next)));
            return "";
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("text/html") ? page(path, answer.body(), ahead) : FileText.of(type, answer.body());
    }

    private String page(String path, byte[] body, Deque<String> ahead) {
        Document page = Jsoup.parse(new String(body, StandardCharsets.UTF_8), site.address(path));
        ahead.addAll(own(
                page.select("a[href]").stream().map(link -> link.absUrl("href")).toList()));
        page.select("input[name=_csrf]").forEach(Element::remove);
        return page.outerHtml();
    }

    private List<String> own(List<String> addresses) {
        List<String> paths = new ArrayList<>();
        for (String address : addresses) {
            URI uri = URI.create(address);
            if (String.valueOf(uri.getRawPath()).startsWith(START)) {
                paths.add(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
            }
        }
        return paths;
    }
}
