package se.innovationskraft.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The running server, seen from outside. */
@Lazy
@Component
public class Site {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    Site(Environment environment) {
        this.environment = environment;
    }

    public String address(String path) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
    }

    /** What a browser without a language setting gets; further headers as name, value, name, value. */
    public HttpResponse<String> page(String path, String... headers) {
        return send(path, BodyHandlers.ofString(), headers);
    }

    public HttpResponse<byte[]> file(String path, String... headers) {
        return send(path, BodyHandlers.ofByteArray(), headers);
    }

    private <T> HttpResponse<T> send(String path, HttpResponse.BodyHandler<T> body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path))).header("Accept", "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
