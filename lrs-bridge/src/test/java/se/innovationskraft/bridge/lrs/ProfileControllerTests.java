package se.innovationskraft.bridge.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.web.BridgeSettings;

/** Who meets our profile's name in a statement can read here what it means. */
@ServerTest
class ProfileControllerTests {

    @Autowired
    private Api api;

    @ParameterizedTest
    @ValueSource(strings = {"/xapi-profile", "/xapi-profile/v1"})
    void profileIsServedAsItStandsInTheDocumentation(String address) throws IOException {
        HttpResponse<String> answer = api.get(address, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Files.readString(Path.of("../doc/xapi/profile-v1.jsonld")));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/ld+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=86400, public");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xapi-profile/v0", "/xapi-profile/v999", "/xapi-profile/1", "/xapi-profile/v1/x"})
    void versionThatThereIsNotIsNotFound(String address) {
        assertThat(api.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void bridgeOfAnotherProgrammeServesItUnderThatProgrammesName() throws IOException {
        String base = "https://example.org/program";
        BridgeSettings settings = new BridgeSettings(URI.create("https://bridge.example"), base, "2.0.0");

        byte[] body = new ProfileController(new PathMatchingResourcePatternResolver(), settings)
                .newest()
                .getBody();

        assertThat(new String(body, StandardCharsets.UTF_8))
                .contains("\"id\": \"https://example.org/program/xapi-profile\"")
                .doesNotContain("https://w3id.org/innovationskraft");
    }
}
