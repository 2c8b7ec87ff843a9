package se.innovationskraft.bridge.upstream;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Sends the statements' own bytes with Spring's RestClient over the JDK's HTTP client. */
final class RestUpstreamLrs implements UpstreamLrs {

    /** No answer of an LRS to a batch is longer; what is, we do not read to its end. */
    private static final int MAX_ANSWER_BYTES = 1 << 20;

    private final RestClient client;
    private final URI statements;
    private final Answers answers;

    RestUpstreamLrs(URI endpoint, UpstreamProperties properties, Answers answers) {
        // HTTP/1.1: the upgrade to h2c that the JDK else asks for confuses older proxies
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.readTimeout());
        // an answer is short; a compressed one that ends too early cannot be closed (Inflater has been closed)
        requests.enableCompression(false);
        this.statements = properties.statements(endpoint);
        this.answers = answers;
        this.client = RestClient.builder()
                .requestFactory(requests)
                .defaultHeader("X-Experience-API-Version", properties.version())
                .defaultHeaders(
                        headers -> headers.setBasicAuth(properties.key(), properties.secret(), StandardCharsets.UTF_8))
                .build();
    }

    @Override
    public Outcome send(List<byte[]> rawStatements) {
        if (rawStatements.isEmpty()) {
            return new Outcome.Accepted();
        }
        try {
            return client.post()
                    .uri(statements)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(Batch.of(rawStatements))
                    .exchangeForRequiredValue((request, response) -> outcome(response, rawStatements.size()));
        } catch (ResourceAccessException e) {
            return broken(e.getCause());
        }
    }

    private Outcome outcome(ClientHttpResponse response, int count) throws IOException {
        int status = response.getStatusCode().value();
        byte[] body = response.getBody().readNBytes(MAX_ANSWER_BYTES);
        String retryAfter = response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        return answers.outcome(status, retryAfter, body, count);
    }

    private static Outcome broken(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException || cause instanceof ConnectException) {
            return new Outcome.Unreachable(reason(cause));
        }
        if (cause instanceof UnknownHostException) {
            return new Outcome.Unreachable("unknown host");
        }
        return new Outcome.Unknown(cause == null ? "no answer" : reason(cause));
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
