package se.innovationskraft.bridge.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.Site;
import se.innovationskraft.bridge.organisation.Organisations;

@ServerTest
class PreviewTests {

    private static final String PAGE = "/prova/innovationskraft-o05";

    @Autowired
    private Site site;

    @Autowired
    private Api api;

    @Test
    void standInComesBeforeThePackageSoThatThePackageFindsIt() {
        Document page = Jsoup.parse(site.page(PAGE).body());

        assertThat(page.select("head script[src]")).hasSize(2);
        assertThat(page.select("head script[data-package=innovationskraft-o05]"))
                .hasSize(1);
        assertThat(page.select("iframe").attr("src")).isEqualTo(PAGE + "/paket/index.html");
        assertThat(page.select("iframe").attr("title")).startsWith("Övningen ");
    }

    @Test
    void everyScriptAndStyleOfThePageIsServed() {
        Document page = Jsoup.parse(site.page(PAGE).body());

        assertThat(page.select("script[src]").eachAttr("src"))
                .allSatisfy(source -> assertThat(type(source)).startsWith("text/javascript"));
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .hasSize(1)
                .allSatisfy(source -> assertThat(type(source)).startsWith("text/css"));
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html;charset=UTF-8",
        "player.js, text/javascript;charset=UTF-8",
        "later.js, text/javascript;charset=UTF-8",
        "player.css, text/css;charset=UTF-8",
        "local.js, text/javascript;charset=UTF-8",
        "imsmanifest.xml, application/xml;charset=UTF-8"
    })
    void filesOfThePackageAreServedWithTheirType(String name, String type) {
        assertThat(type(PAGE + "/paket/" + name)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/prova/finns-inte",
                "/prova/finns-inte/paket/index.html",
                PAGE + "/paket/finns-inte.html",
                PAGE + "/paket/",
                PAGE + "/paket"
            })
    void whatIsNotThereIsSaidInSwedish(String path) {
        HttpResponse<String> answer = site.page(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Sidan finns inte", "Till startsidan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/paket/../../../application.properties",
                "/paket/../index.html",
                "/paket/%2e%2e/%2e%2e/application.properties",
                "/paket/..%2f..%2fapplication.properties",
                "/paket/..%5c..%5capplication.properties",
                "/paket/%2fetc/passwd",
                "/paket//etc/passwd",
                "/paket/index.html%00.js",
                "/paket/./index.html/../../x"
            })
    void nothingOutsideThePackageCanBeReached(String path) {
        HttpResponse<String> answer = site.page(PAGE + path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("server.port", "root:");
    }

    @Test
    void oneButtonEmptiesWhatWasTriedAndNothingElse() {
        String tried = Sample.id().substring(0, 22);
        String key = Organisations.TRIAL_INSTALL_KEY;
        Api.Launched trial = Api.launched(api.post("/launch", Api.launchBody(key, "o05", tried)));
        Api.Launched owner = api.launch("o05", Sample.id().substring(0, 22));
        for (Api.Launched saved : List.of(trial, owner)) {
            assertThat(api.put(saved.state(), Sample.answers("Prova", 1), saved.bearer())
                            .statusCode())
                    .isEqualTo(204);
        }
        HttpResponse<String> shown = api.get(PAGE, "Accept", "text/html", "Cookie", "XSRF-TOKEN=a");
        Element button = Jsoup.parse(shown.body()).selectFirst("form[action$=/tom]");

        HttpResponse<String> emptied = api.post(
                button.attr("action"),
                "_csrf=" + button.select("[name=_csrf]").attr("value"),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                "XSRF-TOKEN=a");

        assertThat(emptied.statusCode()).isEqualTo(302);
        assertThat(emptied.headers().firstValue("Location").orElse("")).endsWith(PAGE + "?tom");
        assertThat(site.page(PAGE + "?tom").body()).contains("Alla provarbetsböcker är tömda");
        assertThat(api.get(trial.state(), trial.bearer()).statusCode()).isEqualTo(401);
        assertThat(api.get(owner.state(), owner.bearer()).statusCode()).isEqualTo(200);
    }

    private String type(String path) {
        HttpResponse<byte[]> answer = site.file(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).isNotEmpty();
        return answer.headers()
                .firstValue("Content-Type")
                .orElse("")
                .replace("\";", ";")
                .replace(" ", "");
    }
}
