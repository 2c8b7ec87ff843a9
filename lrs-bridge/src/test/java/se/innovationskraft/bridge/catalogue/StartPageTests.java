package se.innovationskraft.bridge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.Site;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Theme;

@ServerTest
class StartPageTests {

    @Autowired
    private Site site;

    @Autowired
    private Catalogue catalogue;

    @Test
    void everyExerciseIsListedOnceUnderItsThemeAfterThoseToBeginWith() {
        Document page = Jsoup.parse(site.page("/").body());

        assertThat(page.select(".card h3").eachText())
                .hasSizeGreaterThanOrEqualTo(18)
                .containsExactlyInAnyOrderElementsOf(catalogue.programme().exercises().stream()
                        .map(Exercise::title)
                        .toList());
        List<String> headings = page.select(".shelf:has(.cards) h2").eachText();
        assertThat(headings)
                .startsWith("Börja här")
                .endsWith(catalogue.programme().themes().stream()
                        .map(Theme::title)
                        .toArray(String[]::new));
        assertThat(page.select(".shelf:has(.cards)").first().select("h3").eachText())
                .startsWith("Börja här", "Självskattning");
    }

    @Test
    void shelvesBesideTheThemesSayWhatTheyAre() {
        Document page = Jsoup.parse(site.page("/").body());

        assertThat(page.select("#x .tag").first().text()).isEqualTo("Ett tillägg, utöver de 17 övningarna");
        assertThat(page.select("#r .tag").first().text()).isEqualTo("Stöd runt övningarna, utöver de 17");
        assertThat(page.select("#t1 .shelf-head .tag")).isEmpty();
    }

    @Test
    void everySheetIsFoundFromTheStartPageAndCanBeRead() {
        List<Element> links = Jsoup.parse(site.page("/").body()).select("#material a[href^=/material/]");

        assertThat(links).hasSameSizeAs(catalogue.programme().sheets()).isNotEmpty();
        assertThat(links).allSatisfy(link -> {
            Document sheet = Jsoup.parse(site.page(link.attr("href")).body());
            assertThat(sheet.select("h1").text()).isEqualTo(link.text());
            assertThat(sheet.select(".sheet").text()).isNotBlank();
            assertThat(sheet.select(".back a").attr("href")).isEqualTo("/#material");
        });
    }

    @Test
    void sheetThatDoesNotExistIsSaidInSwedish() {
        assertThat(site.page("/material/finns-inte").statusCode()).isEqualTo(404);
        assertThat(site.page("/material/finns-inte").body()).contains("Sidan finns inte");
    }

    @Test
    void cardSaysWhatHrNeedsToKnow() {
        Element card = Jsoup.parse(site.page("/").body())
                .select(".card:has(#innovationskraft-o05)")
                .first();

        assertThat(words(card))
                .contains("45 min", "Individ", "Skiss", "Version 0.3.1", "Ladda ner SCORM 1.2", "kB)", "Prova");
        assertThat(card.select("a[href^=/paket/]")).hasSize(1);
        assertThat(card.select("a[href=/prova/innovationskraft-o05]")).hasSize(1);
    }

    @Test
    void exerciseOfSeveralSittingsSaysHowManyAndHowLong() {
        Element card = Jsoup.parse(site.page("/").body())
                .select(".card:has(#innovationskraft-o09)")
                .first();

        assertThat(words(card)).contains("10 gånger 10 min");
    }

    @Test
    void everyDownloadIsAZipWithTheManifestFirstAndTheSameBytesTwice() throws IOException {
        List<String> downloads =
                Jsoup.parse(site.page("/").body()).select("a[href^=/paket/]").eachAttr("href");

        assertThat(downloads).hasSize(catalogue.packages().size());
        for (String download : downloads) {
            HttpResponse<byte[]> first = site.file(download);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("Content-Type")).hasValue("application/zip");
            assertThat(first.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + download.substring("/paket/".length()) + "\"");
            assertThat(firstEntry(first.body())).isEqualTo("imsmanifest.xml");
            assertThat(site.file(download).body()).isEqualTo(first.body());
        }
    }

    @Test
    void downloadIsNotSentAgainToOneWhoHasIt() {
        String download = "/paket/" + catalogue.packages().get(0).fileName();
        String tag = site.file(download).headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = site.file(download, "If-None-Match", tag);

        assertThat(tag).isEqualTo("\"" + catalogue.packages().get(0).sha256() + "\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void pageSpeaksSwedishUnlessTheBrowserPrefersEnglish() {
        assertThat(site.page("/").body()).contains("<html lang=\"sv\"", "Ladda ner");
        assertThat(site.page("/", "Accept-Language", "sv-SE,en;q=0.5").body()).contains("Ladda ner");
        assertThat(site.page("/", "Accept-Language", "de").body()).contains("Ladda ner");
        assertThat(site.page("/", "Accept-Language", "en-GB,sv;q=0.5").body())
                .contains("<html lang=\"en\"", "Download", "<h3 id=\"innovationskraft-o05\" lang=\"sv\"");
    }

    @Test
    void pageHasEditionAndVersionOfTheProgramme() {
        assertThat(Jsoup.parse(site.page("/").body()).select(".edition").text())
                .startsWith("Utgåva " + catalogue.programme().edition() + " · version "
                        + catalogue.programme().version());
    }

    /** The text, with the spaces that must not break as plain ones. */
    private static String words(Element element) {
        return element.text().replace('\u00a0', ' ');
    }

    private static String firstEntry(byte[] zip) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            return entries.getNextEntry().getName();
        }
    }
}
