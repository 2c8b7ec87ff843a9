package se.innovationskraft.packager;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.ContentPackage.Entry;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;

/** What a site of a small programme is made of. */
class StaticSiteTests {

    private static final Programme PROGRAMME =
            TestContent.small().checked().programme().orElseThrow();

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restoreTimeZone() {
        TimeZone.setDefault(before);
    }

    @Test
    void everyExerciseIsThereToPlayUnderItsIdAndToDownload() {
        assertThat(site(LocalLayer.NEUTRAL).entries())
                .extracting(Entry::name)
                .filteredOn(name -> !name.startsWith("paket/"))
                .isEqualTo(List.of(
                        "index.html",
                        "arbetsbok/index.html",
                        "arbetsbok/book.js",
                        "anpassa/index.html",
                        "anpassa/tailor.js",
                        "anpassa/tailor.js.LICENSE.txt",
                        "o01/index.html",
                        "o01/local.js",
                        "o01/logo.svg",
                        "o01/player.css",
                        "o01/player.js",
                        "o01/later.js"));
    }

    @Test
    void everyLinkOnTheStartPageLeadsToAFileOfTheSite() {
        ContentPackage site = site(LocalLayer.NEUTRAL);
        Document page = page(site, "index.html");

        List<String> addresses = page.select("a[href]").eachAttr("href");

        assertThat(addresses).contains("o01/index.html", "arbetsbok/index.html");
        assertThat(addresses)
                .allSatisfy(address -> assertThat(
                                address.startsWith("#")
                                        ? page.selectFirst(address)
                                        : site.content(address).orElse(null))
                        .isNotNull());
    }

    @Test
    void everyCourseIsThereToDownloadInEveryFormatThatHoldsIt() {
        PackagePipeline pipeline = new PackagePipeline();
        ContentPackage site = site(LocalLayer.NEUTRAL);

        for (Course course : PROGRAMME.courses()) {
            String name = "paket/%s_%s_".formatted(course.packageName(PROGRAMME), course.version());
            pipeline.formats()
                    .forEach(format -> assertThat(
                                    site.content(name + format + ".zip").isPresent())
                            .as(name + format)
                            .isEqualTo(pipeline.supports(format, course)));
        }
    }

    @Test
    void hrCanChooseAmongAllPackagesThatLieThere() {
        ContentPackage site = site(LocalLayer.NEUTRAL);
        List<String> offered = page(site, "anpassa/index.html")
                .select("#downloads [data-file]")
                .eachAttr("data-file");

        assertThat(offered)
                .isEqualTo(site.entries().stream()
                        .map(Entry::name)
                        .filter(name -> name.startsWith("paket/"))
                        .map(name -> "../" + name)
                        .toList());
    }

    @Test
    void onlyThePageThatFetchesPackagesMayAskForAnythingAndOnlyTheSite() {
        ContentPackage site = site(LocalLayer.NEUTRAL);

        assertThat(policy(page(site, "anpassa/index.html")))
                .contains("default-src 'none'", "connect-src 'self';", "form-action 'none'");
        assertThat(policy(page(site, "index.html"))).contains("connect-src 'none';");
        assertThat(policy(page(site, "arbetsbok/index.html"))).contains("connect-src 'none';");
    }

    private static String policy(Document page) {
        return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Tokyo"})
    void theSameContentGivesTheSameBytesInAnyTimeZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        byte[] inUtc = ReproducibleZip.write(site(LocalLayer.NEUTRAL));

        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(ReproducibleZip.write(site(LocalLayer.NEUTRAL))).isEqualTo(inUtc);
    }

    @Test
    void whatAnybodyMayOpenKnowsNoBridge() {
        String settings =
                "{\"org\":\"demo\",\"name\":\"Demo\",\"bridge\":\"https://brygga.example\",\"installKey\":\"hemlig\","
                        + "\"salt\":\"salt\",\"purpose\":\"Varför\"}";
        ContentPackage site = site(LocalLayer.NEUTRAL.withJson(settings));

        assertThat(text(site, "o01/local.js")).isEqualTo("window.LOCAL = {\"org\":\"demo\",\"name\":\"Demo\"};\n");
        assertThat(text(site, "o01/index.html")).doesNotContain("workbook-erased", "data-key=\"connect\"");
    }

    @Test
    void thePageThatKeepsNothingPromisesNothingElse() {
        Document page = page(site(LocalLayer.NEUTRAL), "o01/index.html");

        assertThat(page.body().attr("data-keeps")).isEqualTo("nothing");
        assertThat(page.select(".page-help, .pause").text())
                .contains("Sidan sparar ingenting och skickar ingenting")
                .doesNotContain("Det du skriver sparas");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'", "connect-src 'none'");
        assertThat(page.select("template [data-key=banner-browse]").text())
                .isEqualTo("Den här sidan sparar ingenting. Skriv ut eller ladda ner innan du stänger.");
    }

    private static ContentPackage site(LocalLayer layer) {
        return new StaticSite(new PackagePipeline()).files(PROGRAMME, layer);
    }

    private static Document page(ContentPackage site, String name) {
        return Jsoup.parse(text(site, name));
    }

    private static String text(ContentPackage site, String name) {
        return new String(site.content(name).orElseThrow(), StandardCharsets.UTF_8);
    }
}
