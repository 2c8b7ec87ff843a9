package se.innovationskraft.bridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.Site;

/** What holds for all pages. */
@ServerTest
class WebTests {

    @Autowired
    private Site site;

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/prova/innovationskraft-o05, 200",
        "/prova/innovationskraft-o05/paket/index.html, 200",
        "/site.css, 200",
        "/finns-inte, 404",
        "/prova/fails, 500"
    })
    void securityHeadersAreEverywhere(String path, int status) {
        HttpResponse<String> answer = site.page(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'self'; ")
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/prova/innovationskraft-o05", "/prova/innovationskraft-o05/paket/index.html"})
    void pagesHoldNoInlineScriptOrStyle(String path) {
        assertThat(site.page(path).body())
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|javascript:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/finns-inte", "/paket/finns-inte_1.0.0_scorm12.zip", "/actuator", "/actuator/env"})
    void missingPageSaysInSwedishWhatToDo(String path) {
        HttpResponse<String> answer = site.page(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"sv\"", "Sidan finns inte", "Till startsidan");
    }

    @Test
    void mistakeOfOursSaysInSwedishWhatToDoAndGivesNothingAway() {
        HttpResponse<String> answer = site.page("/prova/fails");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Något gick fel hos oss")
                .containsPattern("Tid: \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")
                .doesNotContain("secret", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void healthSaysUpAndNoMore(String path) {
        HttpResponse<String> answer = site.page(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("diskSpace");
    }

    @Test
    void styleSheetMayBeKeptBecauseItsAddressCarriesItsHash() {
        Matcher address = Pattern.compile("/site-[0-9a-f]{32}\\.css")
                .matcher(site.page("/").body());

        assertThat(address.find()).isTrue();
        assertThat(header(site.page(address.group()), "Cache-Control")).isEqualTo("max-age=31536000");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
