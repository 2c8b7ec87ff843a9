package se.innovationskraft.bridge.upstream;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that another LRS, or the way to it, can do to us. */
class RestUpstreamLrsTests {

    @RegisterExtension
    static final WireMockExtension LRS =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:15:00Z"), ZoneOffset.UTC);
    private static final String ID = "6f1d1b5e-3a0a-4d1b-9d6e-0c2f6a1b7c3d";
    private static final String STATEMENT = "{ \"id\":\"" + ID + "\",\t\"x\": 1.10, \"å\": \"\\u00e5\"}\n";

    @Test
    void statusOkWithTheIdsIsAccepted() {
        answer(aResponse().withStatus(200).withBody("[\"" + ID + "\"]"));

        assertThat(send()).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void statusNoContentIsAccepted() {
        answer(aResponse().withStatus(204));

        assertThat(send()).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void conflictIsAConflict() {
        answer(aResponse().withStatus(409).withBody("another one has this id"));

        assertThat(send()).isEqualTo(new Outcome.Conflict());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 413, 302})
    void whatWillNotGetBetterIsRejectedInTheLrssOwnWords(int status) {
        answer(aResponse()
                .withStatus(status)
                .withHeader("Location", "/elsewhere")
                .withBody("$.verb is missing"));

        assertThat(send()).isEqualTo(new Outcome.Rejected(status, "$.verb is missing"));
    }

    @Test
    void longMessageIsShortened() {
        answer(aResponse().withStatus(400).withBody("x".repeat(100_000)));

        assertThat(send()).isEqualTo(new Outcome.Rejected(400, "x".repeat(500) + "…"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            429 | 7                              | PT7S
            503 | 0                              | PT0S
            429 | Sat, 21 Nov 2026 08:15:30 GMT  | PT30S
            503 | Sat, 21 Nov 2026 08:00:00 GMT  | PT0S
            429 | 999999999                      | PT24H
            429 | soon                           | PT1M
            429 |                                | PT1M
            408 |                                | PT1M
            500 |                                | PT1M
            502 |                                | PT1M
            503 |                                | PT1M
            """)
    void whatMayGetBetterIsTriedAgainWhenTheLrsSays(int status, String retryAfter, Duration wait) {
        ResponseDefinitionBuilder response = aResponse().withStatus(status);
        answer(retryAfter == null ? response : response.withHeader("Retry-After", retryAfter));

        assertThat(send()).isEqualTo(new Outcome.RetryAfter(wait));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[\"6f1d1b5e-3a0a", "[]", "{}", "<html>Logga in</html>"})
    void statusOkWithoutTheIdsIsUnknown(String body) {
        answer(aResponse().withStatus(200).withBody(body));

        assertThat(send()).isInstanceOf(Outcome.Unknown.class);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void answerThatBreaksOffIsUnknown(Fault fault) {
        answer(aResponse().withFault(fault));

        assertThat(send()).isInstanceOf(Outcome.Unknown.class).matches(Outcome::isRetried);
    }

    @Test
    void answerThatDoesNotComeIsUnreachable() {
        answer(aResponse().withStatus(204).withFixedDelay(3000));

        long start = System.nanoTime();
        Outcome outcome = send();

        assertThat(outcome).isInstanceOf(Outcome.Unreachable.class).matches(Outcome::isRetried);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void answerThatDripsIsNotWaitedFor() {
        answer(aResponse().withStatus(200).withBody("[\"" + ID + "\"]").withChunkedDribbleDelay(10, 5000));

        long start = System.nanoTime();
        Outcome outcome = send();

        assertThat(outcome).matches(Outcome::isRetried);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    /** The JDK's stream of such an answer throws when it is closed in the middle of it. */
    @Test
    void noCompressedAnswerIsAskedFor() {
        answer(aResponse().withStatus(204));

        send();

        LRS.verify(postRequestedFor(urlEqualTo("/xapi/statements")).withoutHeader("Accept-Encoding"));
    }

    @Test
    void deadServerIsUnreachable() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(connect("http://localhost:" + port + "/xapi", "2.0.0").send(statements(STATEMENT)))
                .isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void unknownHostIsUnreachable() {
        assertThat(connect("http://lrs.invalid/xapi", "2.0.0").send(statements(STATEMENT)))
                .isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void everyByteOfAStatementGoesOutAsItCameIn() {
        answer(aResponse().withStatus(204));

        connect(LRS.baseUrl() + "/xapi/", "2.0.0").send(statements(STATEMENT, "{}"));

        byte[] sent = LRS.getAllServeEvents().get(0).getRequest().getBody();
        assertThat(sent).isEqualTo(("[" + STATEMENT + ",{}]").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.3", "2.0.0"})
    void versionAndCredentialsAreThoseOfTheSettings(String version) {
        answer(aResponse().withStatus(204));

        connect(LRS.baseUrl() + "/xapi", version).send(statements(STATEMENT));

        LRS.verify(postRequestedFor(urlEqualTo("/xapi/statements"))
                .withHeader("X-Experience-API-Version", equalTo(version))
                .withHeader("Authorization", equalTo("Basic bnlja2VsOmjDpG1saWc="))
                .withHeader("Content-Type", equalTo("application/json")));
    }

    @Test
    void nothingToSendIsNotSent() {
        assertThat(connect(LRS.baseUrl(), "2.0.0").send(List.of())).isEqualTo(new Outcome.Accepted());

        assertThat(LRS.getAllServeEvents()).isEmpty();
    }

    private static void answer(ResponseDefinitionBuilder response) {
        LRS.stubFor(post(urlEqualTo("/xapi/statements")).willReturn(response));
    }

    private static Outcome send() {
        return connect(LRS.baseUrl() + "/xapi", "2.0.0").send(statements(STATEMENT));
    }

    private static UpstreamLrs connect(String endpoint, String version) {
        UpstreamProperties properties = new UpstreamProperties(
                URI.create(endpoint),
                "nyckel",
                "hämlig",
                version,
                "rest",
                Duration.ofMillis(500),
                Duration.ofMillis(800));
        return new RestUpstreamClient(CLOCK).connect(URI.create(endpoint), properties);
    }

    private static List<byte[]> statements(String... statements) {
        return java.util.Arrays.stream(statements)
                .map(statement -> statement.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
