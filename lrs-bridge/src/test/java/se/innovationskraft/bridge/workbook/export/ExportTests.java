package se.innovationskraft.bridge.workbook.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.ServerTest;

/** The workbook taken out as a file and read in again. */
@ServerTest
class ExportTests {

    private static final String ANSWERS = """
            {"v":1,"packageVersion":"0.1.0","round":2,"started":"261021","completed":"261105",
             "rounds":[{"round":1,"started":"260301","completed":"260302","fields":{"mer":{"value":"Vårens mål","rev":1}}}],
             "fields":{"mer":{"value":"Mer tid\\\\för besök","rev":4,"other":"Mer ro","others":["Mer kaffe"]},
                       "okand-fraga":{"value":"rad ett~rad `ttvå","rev":1}}}""";
    private static final String FUTURE = "{\"v\":9,\"sealed\":\"från framtiden\"}";

    /** What the package of an exercise lets the leader download. */
    private static final String PACKAGE_FILE = """
            {"format":"innovationskraft-answers","v":1,"programme":"innovationskraft","package":"o05","version":"0.3.0",
             "title":"Gör en egen antipilot","saved":"2026-11-21T09:30:00.000Z","rounds":[
             {"round":1,"started":"2026-11-20","completed":null,"answers":[
              {"id":"mer","rev":3,"value":"Ur filen","label":"Vad vill du ha mer av?","kind":"goal","text":["Ur filen"]}]}]}""";

    private static final String ASSESSED_TWICE = """
            {"v":1,"packageVersion":"0.3.0","round":2,"started":"261101","completed":"261101",
             "rounds":[{"round":1,"started":"260502","completed":"260502","fields":{"kultur":{"value":"3","rev":1}}}],
             "fields":{"kultur":{"value":"2","rev":1}}}""";

    @Autowired
    private Api api;

    @Test
    void takenOutErasedAndReadInItIsTheSameButForWhenItWasSaved() throws IOException {
        OpenedBook book = new OpenedBook(api)
                .save("o05", ANSWERS)
                .save("o07", FUTURE)
                .save("x99", "{\"v\":1,\"round\":1,\"fields\":{\"<i>f</i>\":{\"value\":\"Gammalt | svar\",\"rev\":1}}}")
                .open();
        write(book, "programme", "Det här vill jag");
        write(book, "t3", "Rad ett\r\nrad två");
        String taken = json(book);
        book.submit("/arbetsbok/radera-allt", "/arbetsbok/radera-allt", Map.of());

        OpenedBook other = new OpenedBook(api).open();
        Document report = report(other, taken);

        assertThat(report.select("[role=status]").text()).isEqualTo("Klart. Nya texter: 7.");
        assertThat(withoutTimes(json(other))).isEqualTo(withoutTimes(taken));
        assertThat(violations(taken)).isEmpty();
        assertThat(report(other, taken).select("[role=status]").text())
                .isEqualTo("Klart. Allt i filen fanns redan här.");
        assertThat(withoutTimes(json(other))).isEqualTo(withoutTimes(taken));
    }

    @Test
    void fileOfAPackageFillsTheWorkbookAndSaysSo() throws IOException {
        OpenedBook book = new OpenedBook(api).open();

        Document report = report(book, PACKAGE_FILE);

        assertThat(violations(PACKAGE_FILE)).isEmpty();
        assertThat(report.select(".entry").text()).isEqualTo("Svar: Gör en egen antipilot Nya texter: 1.");
        assertThat(book.stored("o05"))
                .isEqualTo(
                        "{\"v\":1,\"packageVersion\":\"0.3.0\",\"round\":1,\"started\":\"261120\",\"completed\":\"\","
                                + "\"fields\":{\"mer\":{\"value\":\"Ur filen\",\"rev\":3}}}");
    }

    @Test
    void whereTextsDifferAllAreKeptAndShown() {
        OpenedBook book = new OpenedBook(api)
                .save("o05", stored(1, "261120", "Min text", 5))
                .open();

        Document report = report(book, PACKAGE_FILE);
        report(book, PACKAGE_FILE.replace("Ur filen", "Ur en tredje"));

        assertThat(report.select(".entry").text()).contains("Olika svar fanns här och i filen. Båda är kvar:");
        assertThat(book.stored("o05"))
                .contains("\"value\":\"Min text\",\"rev\":5,\"other\":\"Ur filen\",\"others\":[\"Ur en tredje\"]");
        assertThat(book.page("/arbetsbok").getElementById("svar-o05-1-mer").text())
                .contains("Min text", "Ur filen", "Ur en tredje");
    }

    @Test
    void sameNumberBegunAnotherDayBecomesTheNextRoundOnce() {
        OpenedBook book = new OpenedBook(api)
                .save("o05", stored(1, "260301", "Min text", 1))
                .open();

        Document report = report(book, PACKAGE_FILE);
        Document again = report(book, PACKAGE_FILE);

        assertThat(report.select(".entry").text())
                .contains("Omgång 1 i filen är en annan än den som finns här. Den är nu omgång 2.");
        assertThat(again.select("[role=status]").text()).isEqualTo("Klart. Allt i filen fanns redan här.");
        assertThat(book.page("/arbetsbok").select("#t2 h5").eachText())
                .containsExactly("Omgång 2 påbörjad 20 november 2026", "Omgång 1 påbörjad 1 mars 2026");
    }

    @Test
    void whatALeaderDecidesElsewhereAndWhatIsNotOursStaysInTheFile() {
        OpenedBook book = new OpenedBook(api).open();
        String file = workbook(
                document("sjalvskattning", "measurement", "{}"),
                document("o05", "shared", "{}"),
                document("https://other.example/kurs", "answers", "{}"),
                document("t1", "notes", stored(1, "", "Egen rad", 1)));

        Document report = report(book, file);

        assertThat(report.select(".mistake").eachText())
                .hasSize(3)
                .allMatch(text -> text.startsWith("Inte inläst."))
                .anyMatch(text -> text.contains("sparat av ett annat system"));
        assertThat(json(book)).contains("Egen rad").doesNotContain("measurement", "shared", "other.example");
    }

    @Test
    void startSeenAfterwardsComesBackWithItsDayAndIsNotTakenForTheFirstAnswer() {
        OpenedBook book =
                new OpenedBook(api).save("sjalvskattning", ASSESSED_TWICE).open();
        book.submit("/mognad/start", "/mognad/start", Map.of("rev", "0", "kultur", "1"));
        String taken = json(book);

        OpenedBook other = new OpenedBook(api).open();
        Document report = report(other, taken);

        assertThat(report.select(".entry").text()).contains("Starten, sedd i efterhand: Självskattning Nya texter: 2.");
        assertThat(withoutTimes(json(other))).isEqualTo(withoutTimes(taken));
        assertThat(other.page("/mognad").select("#start").text())
                .isEqualTo(book.page("/mognad").select("#start").text())
                .contains("Vi gör (3) Vi vet (1)");

        other.submit("/mognad/start", "/mognad/start", Map.of("rev", "1", "kultur", "2"));
        assertThat(report(other, taken).select(".mistake, .happened").text()).doesNotContain("Inte inläst");
        assertThat(other.page("/mognad/start").select("fieldset").first().text())
                .contains("Kom från en annan arbetsbok eller en fil: Vi vet (1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; Välj en fil",
                "ingen JSON; ingen fil med svar",
                "{\"format\":\"annat\"}; ingen fil med svar",
                "{\"format\":\"innovationskraft-workbook\",\"v\":2,\"files\":[]}; nyare version",
                "{\"format\":\"innovationskraft-workbook\",\"v\":1,\"files\":[{\"format\":\"innovationskraft-answers\",\"v\":1}]}; skadad",
                "{\"format\":\"innovationskraft-workbook\",\"v\":1,\"files\":[],\"documents\":[{\"activity\":\"o05\"}]}; skadad",
                "stor; större än 2 MB"
            })
    void unreadableFileIsToldOfAndChangesNothing(String file, String said) {
        OpenedBook book = new OpenedBook(api).save("o05", ANSWERS).open();

        HttpResponse<String> answer = Upload.of(api, book, file.equals("stor") ? "x".repeat(3_000_000) : file);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains(said, "Inget har ändrats.");
        assertThat(book.stored("o05")).isEqualTo(ANSWERS);
    }

    @Test
    void goodPartBesideADamagedOneIsNotTakenInEither() {
        OpenedBook book = new OpenedBook(api).open();

        HttpResponse<String> answer = Upload.of(
                api,
                book,
                workbook(document("t1", "notes", stored(1, "", "Egen rad", 1)))
                        .replace(
                                "\"files\":[]", "\"files\":[" + PACKAGE_FILE.replace("\"rev\":3", "\"rev\":-3") + "]"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(book)).doesNotContain("Egen rad", "Ur filen");
    }

    @Test
    void filesAreSentAsAttachmentsWithTheirDayAndStayInNoBrowser() {
        OpenedBook book = new OpenedBook(api).save("o05", ANSWERS).open();

        for (String kind : List.of("html", "pdf", "json")) {
            HttpResponse<String> answer = book.get("/arbetsbok/fil/" + kind);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .matches("attachment; filename=\"min-arbetsbok-20\\d\\d-\\d\\d-\\d\\d\\." + kind + "\"");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
        assertThat(book.page("/arbetsbok").select("#keep ~ ul a").eachAttr("href"))
                .containsExactly(
                        "/arbetsbok/fil/html",
                        "/arbetsbok/fil/pdf",
                        "/arbetsbok/fil/json",
                        "/arbetsbok/las-in",
                        "/arbetsbok/lank",
                        "/arbetsbok/sparat");
    }

    @Test
    void pageToKeepHoldsEveryTextAndNothingFromOutside() {
        OpenedBook book = new OpenedBook(api).save("o05", ANSWERS).open();
        write(book, "t3", "Rad ett");

        Document page = book.page("/arbetsbok/fil/html");

        assertThat(page.text())
                .contains("Mer tid för besök", "Mer ro", "Mer kaffe", "Vårens mål", "rad ~två", "Rad ett");
        assertThat(page.select("script, link, img, form, details, [src]")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    }

    private void write(OpenedBook book, String place, String text) {
        book.submit("/arbetsbok", "/arbetsbok/anteckning", Map.of("place", place, "rev", "0", "text", text));
    }

    private Document report(OpenedBook book, String file) {
        HttpResponse<String> answer = Upload.of(api, book, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String json(OpenedBook book) {
        return book.get("/arbetsbok/fil/json").body();
    }

    private static String stored(int round, String started, String text, int revision) {
        return "{\"v\":1,\"round\":%d,\"started\":\"%s\",\"completed\":\"\",\"fields\":{\"mer\":{\"value\":\"%s\",\"rev\":%d}}}"
                .formatted(round, started, text, revision);
    }

    private static String workbook(String... documents) {
        return "{\"format\":\"innovationskraft-workbook\",\"v\":1,\"saved\":\"2026-11-21T09:30:00.000Z\",\"files\":[],\"documents\":["
                + String.join(",", documents) + "]}";
    }

    private static String document(String activity, String state, String body) {
        return "{\"activity\":\"%s\",\"state\":\"%s\",\"type\":\"application/json\",\"body\":\"%s\"}"
                .formatted(activity, state, body.replace("\"", "\\\""));
    }

    private static String withoutTimes(String file) {
        return file.replaceAll("\"saved\" ?: ?\"[^\"]*\"", "");
    }

    private static List<String> violations(String file) throws IOException {
        String schema = Files.readString(Path.of("..", "doc", "export-format.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(file, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
