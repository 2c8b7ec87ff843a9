package se.innovationskraft.bridge.workbook.export;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.OpenedBook;

/** A file as the form of the page sends it. */
final class Upload {

    private static final String LIMIT = "----the-part-ends-here";

    private Upload() {}

    static HttpResponse<String> of(Api api, OpenedBook book, String file) {
        String body = part("name=\"_csrf\"", "AGE=")
                + part("name=\"file\"; filename=\"min-arbetsbok.json\"\r\nContent-Type: application/json", file)
                + "--" + LIMIT + "--\r\n";
        return api.send(
                "POST",
                "/arbetsbok/las-in",
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=" + LIMIT,
                "Accept",
                "text/html",
                "Cookie",
                "arbetsbok=" + book.session() + "; XSRF-TOKEN=a");
    }

    private static String part(String head, String body) {
        return "--" + LIMIT + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + body + "\r\n";
    }
}
