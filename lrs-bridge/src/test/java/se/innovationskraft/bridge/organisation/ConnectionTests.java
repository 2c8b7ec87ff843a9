package se.innovationskraft.bridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.SignedIn;
import se.innovationskraft.packager.localise.LocalLayerReader;

@ServerTest
class ConnectionTests {

    @Autowired
    private Api api;

    @Autowired
    private Organisations organisations;

    @Test
    void overviewShowsNamesAndNoSecrets() {
        Document page = admin(SignedIn.administrator(api));

        assertThat(page.text())
                .contains(
                        "Testkommun",
                        "https://lms.example",
                        "test-lrs",
                        "statements/read",
                        "https://bridge.example/xapi")
                .doesNotContain("test-lrs-secret-16", "test-admin-password", Api.INSTALL_KEY);
    }

    @Test
    void settingsToCopyAreWhatThePackagerReads() {
        SignedIn session = SignedIn.administrator(api);
        HttpResponse<String> made = session.submit("/admin/installationsnyckel", Map.of());
        assertThat(made.statusCode()).isEqualTo(302);

        String settings = admin(session).select("pre.settings").first().wholeText();

        LocalLayerReader.Result read = new LocalLayerReader(Map.of(), name -> Optional.empty())
                .read("kommun.json", settings.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        String key = Jsoup.parse(settings).text().replaceFirst("(?s).*\"installKey\" : \"([^\"]+)\".*", "$1");
        assertThat(organisations.byInstallKey(key).orElseThrow().id()).isEqualTo("testkommun");
        assertThat(organisations.byInstallKey(Api.INSTALL_KEY)).isPresent();
        assertThat(admin(session).text()).doesNotContain(key);
    }

    @Test
    void addressOfAPageInTheLmsLetsThatLmsCallUntilItIsRemoved() {
        SignedIn session = SignedIn.administrator(api);
        String lms = "https://utbildning.example";

        change("/admin/adresser", "address", " HTTPS://utbildning.example:443/course/view.php?id=7 ", session);

        assertThat(admin(session).select(".happened").text()).contains(lms + " är tillagd");
        assertThat(mayCall(lms)).isTrue();
        change("/admin/adresser", "address", lms, session);
        assertThat(admin(session).select("button[value='" + lms + "']")).hasSize(1);

        change("/admin/adresser/ta-bort", "origin", lms, session);

        assertThat(admin(session).text()).contains(lms + " är borttagen", "https://lms.example");
        assertThat(mayCall(lms)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"utbildning.example", "javascript:alert(1)", "https://", "https://a b", "null", "ftp://a.example"
            })
    void whatIsNoWebAddressIsNotAddedAndCanBeCorrected(String address) {
        SignedIn session = SignedIn.administrator(api);
        List<String> before = organisations.origins("testkommun");

        change("/admin/adresser", "address", address, session);

        Document page = admin(session);
        assertThat(page.select("#wrong-origin").text()).contains(address).contains("https://");
        assertThat(page.select("#address").attr("value")).isEqualTo(address);
        assertThat(organisations.origins("testkommun")).isEqualTo(before);
    }

    private boolean mayCall(String origin) {
        return api.post("/launch", "{}", "Origin", origin)
                .headers()
                .firstValue("Access-Control-Allow-Origin")
                .isPresent();
    }

    private void change(String path, String name, String value, SignedIn session) {
        assertThat(session.submit(path, Map.of(name, value)).statusCode()).isEqualTo(302);
    }

    private Document admin(SignedIn session) {
        return session.page("/admin/anslutning");
    }
}
