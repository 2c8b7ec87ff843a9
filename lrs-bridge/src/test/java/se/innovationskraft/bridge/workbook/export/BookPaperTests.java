package se.innovationskraft.bridge.workbook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.Site;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.paper.TaggedPdf;

/** The workbook as PDF: what the page to keep says, for those who read it on paper and those who listen to it. */
@ServerTest
class BookPaperTests {

    @Autowired
    private Api api;

    @Autowired
    private Site site;

    @Autowired
    private Catalogue catalogue;

    @Test
    void shortWorkbookIsAccessibleAndSaysWhatWasWrittenUnderItsTheme() throws IOException {
        OpenedBook book = new OpenedBook(api)
                .save("o05", """
                        {"v":1,"packageVersion":"0.1.0","round":2,"started":"261021","completed":"261105",
                         "rounds":[{"round":1,"started":"260301","completed":"260302",
                                    "fields":{"mer":{"value":"Vårens mål","rev":1}}}],
                         "fields":{"mer":{"value":"Mer tid\\\\för besök","rev":4,"other":"Mer ro","others":["Mer kaffe"]},
                                   "okand-fraga":{"value":"rad ett~rad `ttvå","rev":1}}}""")
                .save("x99", "{\"v\":9,\"sealed\":\"från framtiden\"}")
                .open();
        book.submit("/arbetsbok", "/arbetsbok/anteckning", Map.of("place", "t2", "rev", "0", "text", "Efter mötet"));

        TaggedPdf paper = paper(book, "short").isAccessible();

        assertThat(paper.title()).isEqualTo("Min arbetsbok");
        assertThat(paper.language()).isEqualTo("sv");
        assertThat(paper.bookmarks()).startsWith("Mitt mål").endsWith("Utanför temana");
        assertThat(paper.letters())
                .containsSubsequence(printed(
                        "Mitt mål",
                        "Mer tid för besök",
                        "Metoder och verktyg",
                        "Gör en egen antipilot",
                        "Omgång 2 · påbörjad 21 oktober 2026 · klar 5 november 2026",
                        "Mer kaffe",
                        "rad ~två",
                        "Omgång 1",
                        "Vårens mål",
                        "Reflektion efter möte",
                        "Efter mötet",
                        "från framtiden"));
    }

    @Test
    void longWorkbookOfOddTextsIsAccessibleAndHoldsEveryWordOfThePage() throws IOException {
        OpenedBook book = FullBook.save(api, catalogue.programme()).open();
        Document page = book.page("/arbetsbok/fil/html");

        TaggedPdf paper = paper(book, "long").isAccessible();

        String all = paper.letters();
        assertThat(page.select("main h1, main h2, main h3, main h4, dt span, .written, .lines li, td, th")
                        .eachText())
                .hasSizeGreaterThan(500)
                .extracting(BookPaperTests::printed)
                .allSatisfy(text -> assertThat(all).contains(text));
        assertThat(all)
                .contains("<imgsrc=\"http://127.0.0.1:9/x.png\"onerror=alert(1)>")
                .contains("□stårförtecken")
                .contains(FullBook.LONG_WORD);
        assertThat(paper.pictures()).isZero();
    }

    @Test
    void emptyWorkbookIsOnePageThatSaysSo() throws IOException {
        TaggedPdf paper = paper(new OpenedBook(api).open(), "empty").isAccessible();

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.text()).contains("Inget sparat.").doesNotContain("□");
    }

    @Test
    void workbookOfMoreThanTwoHundredPagesSaysWhatToTakeInstead() {
        OpenedBook book = new OpenedBook(api).open();
        for (String place : List.of("programme", "t1", "t2", "t3", "t4", "t5")) {
            book.submit(
                    "/arbetsbok",
                    "/arbetsbok/anteckning",
                    Map.of("place", place, "rev", "0", "text", "x\n".repeat(1_900) + "slut"));
        }

        HttpResponse<String> answer = book.get("/arbetsbok/fil/pdf");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(Jsoup.parse(answer.body()).select("main").text())
                .contains("längre än 200 sidor", "hämta det som en annan slags fil");
    }

    @Test
    void strangerGetsThePageThatTellsHowToGetIn() {
        HttpResponse<String> answer = api.get("/arbetsbok/fil/pdf", "Accept", "text/html");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("Öppna arbetsboken från en övning");
    }

    private static List<String> printed(String... texts) {
        return Stream.of(texts).map(BookPaperTests::printed).toList();
    }

    private static String printed(String text) {
        return text.replaceAll("\\s", "")
                .replace("😀", "□")
                .replace("👩‍👩‍👧", "□")
                .replace("مرحبا", "□".repeat(5));
    }

    private TaggedPdf paper(OpenedBook book, String name) throws IOException {
        HttpResponse<byte[]> answer =
                site.file("/arbetsbok/fil/pdf", "Cookie", "arbetsbok=" + book.session(), "Accept-Language", "sv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        Path kept = Path.of("target", "papers", "workbook-" + name + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, answer.body());
        return new TaggedPdf(answer.body());
    }
}
