package se.innovationskraft.bridge.upstream;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same as of our own client, as far as TinCanJava lets us know. Only in the profile {@code tincanjava}. */
class TinCanUpstreamLrsTests {

    @RegisterExtension
    static final WireMockExtension LRS =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static final String ID = "6f1d1b5e-3a0a-4d1b-9d6e-0c2f6a1b7c3d";
    private static final String STATEMENT = """
            {"id": "%s", "actor": {"mbox": "mailto:a@example.org"}, "verb": {"id": "http://example.org/v"},
             "object": {"id": "http://example.org/o"}, "timestamp": "2026-11-21T08:15:00.123456Z", "version": "1.0.3"}""".formatted(ID);

    private final TinCanUpstreamClient client = new TinCanUpstreamClient();

    @BeforeEach
    void serverIsThere() {
        LRS.stubFor(get(urlEqualTo("/xapi/about")).willReturn(okJson("{\"version\": [\"1.0.3\"]}")));
    }

    @AfterEach
    void stop() throws Exception {
        client.destroy();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | ["6f1d1b5e-3a0a-4d1b-9d6e-0c2f6a1b7c3d"] | Accepted
            204 |                                          | Accepted
            409 |                                          | Conflict
            400 | verb                                     | Rejected
            403 |                                          | Rejected
            429 |                                          | RetryAfter
            500 |                                          | RetryAfter
            503 |                                          | RetryAfter
            200 | ["6f1d1b5e                               | Unknown
            """)
    void statusHasItsOutcome(int status, String body, String outcome) {
        answer(aResponse().withStatus(status).withBody(body));

        assertThat(send().getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void retryAfterIsHeeded() {
        answer(aResponse().withStatus(429).withHeader("retry-after", "7"));

        assertThat(send()).isEqualTo(new Outcome.RetryAfter(Duration.ofSeconds(7)));
    }

    @Test
    void wrongKeyIsRejectedAlthoughTinCanJavaSaysBadRequest() {
        answer(aResponse().withStatus(401));

        assertThat(send())
                .isInstanceOf(Outcome.Rejected.class)
                .extracting("status")
                .isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void answerThatBreaksOffIsUnknown(Fault fault) {
        answer(aResponse().withFault(fault));

        assertThat(send()).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void answerThatDoesNotComeIsTriedAgain() {
        answer(aResponse().withStatus(204).withFixedDelay(5000));

        long start = System.nanoTime();

        assertThat(send()).matches(Outcome::isRetried);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void deadServerIsUnreachable() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(send("http://localhost:" + port + "/xapi", STATEMENT)).isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void statementThatTinCanJavaCannotReadIsRejected() {
        assertThat(send(LRS.baseUrl() + "/xapi", "{}")).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void versionIsTheHighestThatTinCanJavaKnows() {
        answer(aResponse().withStatus(204));

        send();

        LRS.verify(postRequestedFor(urlEqualTo("/xapi/statements"))
                .withHeader("X-Experience-API-Version", equalTo("1.0.1")));
    }

    @Test
    void statementIsWrittenAgainAndLosesSome() {
        answer(aResponse().withStatus(204));

        send();

        assertThat(LRS.getAllServeEvents().get(0).getRequest().getBodyAsString())
                .contains("\"timestamp\":\"2026-11-21T08:15:00.123Z\"")
                .doesNotContain("version");
    }

    private static void answer(ResponseDefinitionBuilder response) {
        LRS.stubFor(post(urlEqualTo("/xapi/statements")).willReturn(response));
    }

    private Outcome send() {
        return send(LRS.baseUrl() + "/xapi", STATEMENT);
    }

    private Outcome send(String endpoint, String statement) {
        UpstreamProperties properties = new UpstreamProperties(
                URI.create(endpoint),
                "key",
                "secret",
                "1.0.3",
                "tincanjava",
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
        return client.connect(URI.create(endpoint), properties)
                .send(List.of(statement.getBytes(StandardCharsets.UTF_8)));
    }
}
