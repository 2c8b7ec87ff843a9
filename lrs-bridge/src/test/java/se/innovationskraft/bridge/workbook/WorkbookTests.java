package se.innovationskraft.bridge.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.packager.model.Theme;

@ServerTest
class WorkbookTests {

    private static final String ANSWERS = """
            {"v":1,"packageVersion":"0.1.0","round":2,"started":"261021","completed":"261105",
             "rounds":[{"round":1,"started":"260301","completed":"260302","fields":{"mer":{"value":"Vårens mål","rev":1}}}],
             "fields":{"mer":{"value":"Mer tid\\\\för besök","rev":4,"other":"Mer ro"},
                       "okand-fraga":{"value":"rad ett~rad `ttvå","rev":1}}}""";

    @Autowired
    private Api api;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient database;

    @Test
    void keyOpensTheWorkbookWithACookieAndNeverAnAddress() {
        OpenedBook book = new OpenedBook(api).open();

        assertThat(book.cookie()).startsWith("arbetsbok=").contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/");
        assertThat(book.session()).isNotEqualTo(book.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "AAAAAAAAAAAAAAAAAAAAAA"})
    void wrongKeyOpensNothingAndSaysWhatToDo(String key) {
        HttpResponse<String> answer = OpenedBook.open(api, Api.INSTALL_KEY, key);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("Arbetsboken gick inte att öppna", "Gå tillbaka till övningen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/arbetsbok", "/mognad", "/arbetsbok/ta-bort/o05", "/arbetsbok/radera-allt"})
    void strangerSeesHowToGetInAndNothingElse(String path) {
        new OpenedBook(api).save("o05", ANSWERS).open();

        for (String cookie : new String[] {"", "arbetsbok=gissad", "arbetsbok="}) {
            HttpResponse<String> answer = api.get(path, "Accept", "text/html", "Cookie", cookie);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("Öppna arbetsboken från en övning")
                    .doesNotContain("Mer tid", "<form");
        }
    }

    @Test
    void nothingOfTheWorkbookStaysInTheBrowser() {
        OpenedBook book = new OpenedBook(api).save("o05", ANSWERS).open();

        assertThat(book.get("/arbetsbok").headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(book.get("/mognad").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void emptyWorkbookSaysWhatToDo() {
        assertThat(new OpenedBook(api).open().page("/arbetsbok").text())
                .contains("Arbetsboken är tom än så länge", "Spara i min arbetsbok");
    }

    @Test
    void answersStandUnderTheirThemeInWordsByRoundWithDates() {
        Document page = new OpenedBook(api).save("o05", ANSWERS).open().page("/arbetsbok");
        Element theme = page.getElementById("t2");

        assertThat(theme.select("h3").eachText())
                .containsExactly("Metoder och verktyg", "Reflektion från övningar", "Reflektion efter möte");
        assertThat(theme.select(".methods h4").text()).isEqualTo("Gör en egen antipilot");
        assertThat(theme.select(".methods").text()).contains("Klar 5 november 2026");
        assertThat(theme.select(".theory h4").eachText())
                .isNotEmpty()
                .containsExactlyElementsOf(catalogue.programme().themes().get(1).theory().stream()
                        .map(Theme.Note::heading)
                        .toList());
        assertThat(theme.select("h5").eachText())
                .containsExactly(
                        "Omgång 2 påbörjad 21 oktober 2026 klar 5 november 2026",
                        "Omgång 1 påbörjad 1 mars 2026 klar 2 mars 2026");
        assertThat(theme.getElementById("svar-o05-2-mer")
                        .select("textarea")
                        .first()
                        .wholeText()
                        .strip())
                .isEqualTo("Mer tid\nför besök");
        assertThat(theme.getElementById("svar-o05-2-mer").text()).contains("En annan version av svaret", "Mer ro");
        assertThat(page.getElementById("mal").text()).contains("Mer tid").doesNotContain("Vårens mål");
    }

    @Test
    void fieldOfAnotherVersionIsShownAndNotDropped() {
        Document page = new OpenedBook(api).save("o05", ANSWERS).open().page("/arbetsbok");

        assertThat(page.getElementById("t2").text())
                .contains("Från en annan version", "okand-fraga", "rad ett", "rad ~två");
    }

    @Test
    void exerciseOfSeveralSittingsKeepsItsCardsApart() {
        Document page = new OpenedBook(api).save("o09", """
                {"v":1,"packageVersion":"0.1.0","round":1,"started":"261101","completed":"","fields":{
                 "q.1":{"value":"En lugn vecka","rev":1},"q.3":{"value":"Rapporten","rev":1},"p.3":{"value":"det plingar~väntar jag","rev":1},
                 "b.3":{"value":"d","rev":1}}}""").open().page("/arbetsbok");

        assertThat(page.select(".card-number").eachText()).containsExactly("Kort 1", "Kort 3");
        assertThat(page.getElementById("t2").text())
                .contains("Hur ser en riktigt bra arbetsvecka ut", "Vad tar din tid utan att någon har nytta", "Delvis")
                .contains("När … det plingar", "då … väntar jag");
    }

    @Test
    void selfAssessmentStandsOutsideTheThemesAndItsGoalsUnderMyGoal() {
        Document page = new OpenedBook(api).save("sjalvskattning", """
                {"v":1,"packageVersion":"0.1.0","round":1,"started":"261101","completed":"261101","fields":{
                 "kultur":{"value":"2","rev":1},"kultur-mal":{"value":"3","rev":1},"anvandare":{"value":"0","rev":1}}}""").open().page("/arbetsbok");

        assertThat(page.getElementById("mal").text())
                .contains("Kultur och förhållningssätt Vi gör Vi stöttar varandra", "(steg 3 av 4)");
        assertThat(page.getElementById("ovrigt").text()).contains("Vi testar", "Vet inte, eller inte aktuellt");
    }

    @Test
    void exerciseThatIsGoneAndBodiesWeCannotReadAreStillShown() {
        Document page = new OpenedBook(api)
                .save("x99", "{\"v\":1,\"round\":1,\"fields\":{\"f\":{\"value\":\"Gammalt svar\",\"rev\":1}}}")
                .save("o07", "{\"v\":9,\"sealed\":\"från framtiden\"}")
                .open()
                .page("/arbetsbok");

        assertThat(page.getElementById("ovrigt").text()).contains("x99", "Gammalt svar", "finns inte längre");
        assertThat(page.getElementById("t2").select("pre").text()).contains("från framtiden");
    }

    @Test
    void markupInAnAnswerIsText() {
        String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>`\" onfocus=alert(3) [[${7*7}]]";
        OpenedBook book = new OpenedBook(api)
                .save("o05", """
                {"v":1,"round":1,"packageVersion":"<b>1</b>","fields":{"mer":{"value":"%1$s","rev":1,"other":"%1$s"},
                 "<i>x</i>":{"value":"%1$s","rev":1}}}""".formatted(attack.replace("\"", "\\\"")))
                .open();
        book.submit("/arbetsbok", "/arbetsbok/anteckning", Map.of("place", "t1", "rev", "0", "text", attack));

        Document page = book.page("/arbetsbok");

        assertThat(page.select("script, img, main i, main b")).isEmpty();
        assertThat(page.select("[onfocus], [onerror]")).isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>", "[[${7*7}]]");
    }

    @Test
    void changedTextGoesBackOneRevisionUp() {
        OpenedBook book = new OpenedBook(api).save("o05", ANSWERS).open();

        HttpResponse<String> answer = change(book, 2, 4, "Mer tid~\r\nför |alla|");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/arbetsbok?hande=sparat#svar-o05-2-mer");
        assertThat(book.stored("o05"))
                .contains("\"value\":\"Mer tid`t\\\\för `palla`p\",\"rev\":5")
                .contains("Vårens mål", "okand-fraga");
        assertThat(change(book, 1, 1, "Ändrat").statusCode()).isEqualTo(302);
        assertThat(book.stored("o05")).contains("\"value\":\"Ändrat\",\"rev\":2");
    }

    @Test
    void textThatWasChangedMeanwhileIsNotOverwritten() {
        OpenedBook book = new OpenedBook(api).save("o05", ANSWERS).open();
        change(book, 2, 4, "Först");

        HttpResponse<String> answer = change(book, 2, 4, "Sedan");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("ändrats på ett annat ställe", "Först", "Sedan", "name=\"rev\" value=\"5\"");
        assertThat(book.stored("o05")).contains("Först").doesNotContain("Sedan");
    }

    @Test
    void textLongerThanThePackageHasRoomForIsGivenBack() {
        OpenedBook book = new OpenedBook(api).save("o05", ANSWERS).open();

        HttpResponse<String> answer = change(book, 2, 4, "x".repeat(105));

        assertThat(answer.body()).contains("minst 5 tecken", "x".repeat(105));
        assertThat(book.stored("o05")).contains("Mer tid");
    }

    @Test
    void formWithoutItsTokenChangesNothing() {
        OpenedBook book = new OpenedBook(api).save("o05", ANSWERS).open();

        HttpResponse<String> answer = api.post(
                "/arbetsbok/radera-allt",
                "",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "Cookie",
                "arbetsbok=" + book.session());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Sidan hade varit öppen för länge");
        assertThat(book.stored("o05")).isNotEmpty();
    }

    @Test
    void notesAreKeptPerThemeAndNotOverwrittenUnseen() {
        OpenedBook book = new OpenedBook(api).open();
        Map<String, String> note = Map.of("place", "t3", "rev", "0", "text", "Vi prövar\r\nigen");

        assertThat(book.submit("/arbetsbok", "/arbetsbok/anteckning", note).statusCode())
                .isEqualTo(302);
        HttpResponse<String> again = book.submit("/arbetsbok", "/arbetsbok/anteckning", note);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(book.page("/arbetsbok")
                        .getElementById("anteckning-t3")
                        .select(".written")
                        .text())
                .isEqualTo("Vi prövar igen");
        assertThat(book.submit(
                                "/arbetsbok",
                                "/arbetsbok/anteckning",
                                Map.of("place", "../o05", "rev", "0", "text", "x"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void deletedExerciseIsGoneAndTheOthersStay() {
        OpenedBook book =
                new OpenedBook(api).save("o05", ANSWERS).save("o08", ANSWERS).open();

        assertThat(book.page("/arbetsbok/ta-bort/o05").text())
                .contains("Gör en egen antipilot", "Det går inte att ångra");
        HttpResponse<String> answer = book.submit("/arbetsbok/ta-bort/o05", "/arbetsbok/ta-bort/o05", Map.of());

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("?hande=borttaget");
        assertThat(book.stored("o05")).isEmpty();
        assertThat(book.stored("o08")).isNotEmpty();
    }

    @Test
    void everythingErasedLeavesNothingAndClosesTheBook() {
        OpenedBook book = new OpenedBook(api).save("o05", ANSWERS).open();
        book.submit(
                "/arbetsbok",
                "/arbetsbok/anteckning",
                Map.of("place", "programme", "rev", "0", "text", "Sällsynt ord"));

        HttpResponse<String> answer = book.submit("/arbetsbok/radera-allt", "/arbetsbok/radera-allt", Map.of());

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("arbetsbok=;") && cookie.contains("Max-Age=0"));
        assertThat(book.get("/arbetsbok?hande=raderat").body())
                .contains("Allt är raderat", "Öppna arbetsboken från en övning");
        assertThat(database.sql("SELECT body FROM document").query(byte[].class).list())
                .noneMatch(body -> new String(body, java.nio.charset.StandardCharsets.UTF_8).contains("Sällsynt ord"));
        assertThat(OpenedBook.open(api, Api.INSTALL_KEY, book.key()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void loggedOutBookIsClosedButKept() {
        OpenedBook book = new OpenedBook(api).save("o05", ANSWERS).open();

        HttpResponse<String> answer = book.submit("/arbetsbok", "/arbetsbok/logga-ut", Map.of());

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("?hande=utloggad");
        assertThat(book.get("/arbetsbok?hande=utloggad").body())
                .contains("Du är utloggad")
                .doesNotContain("Mer tid");
        assertThat(book.open().page("/arbetsbok").text()).contains("Mer tid");
    }

    private static HttpResponse<String> change(OpenedBook book, int round, long rev, String text) {
        return book.submit(
                "/arbetsbok",
                "/arbetsbok/svar",
                Map.of("exercise", "o05", "round", "" + round, "item", "mer", "rev", "" + rev, "text", text));
    }
}
