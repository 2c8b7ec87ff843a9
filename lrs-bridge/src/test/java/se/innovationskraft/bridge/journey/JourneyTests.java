package se.innovationskraft.bridge.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.TestClock;

@ServerTest
class JourneyTests {

    private static final String JOURNEY = "/arbetsbok/resan";
    private static final String FOLLOW_UP = "/arbetsbok/uppfoljning/o03/1";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    @Autowired
    private Api api;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {JOURNEY, FOLLOW_UP})
    void strangerSeesHowToGetInAndNothingElse(String path) {
        HttpResponse<String> answer = api.get(path, "Accept", "text/html", "Cookie", "arbetsbok=gissad");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Öppna arbetsboken från en övning").doesNotContain("<form");
    }

    @Test
    void emptyWorkbookIsShownWhereToBegin() {
        Document page = new OpenedBook(api).open().page(JOURNEY);

        assertThat(page.select(".next-step").text())
                .contains("Ditt första steg", "Börja här", "Öppna den i er lärplattform");
        assertThat(page.select(".expedition").attr("aria-label")).contains("0 av 17");
        assertThat(page.select(".order .name").eachText()).hasSize(17).startsWith("Utforska innovation");
        assertThat(page.select(".own-plan").text()).contains("materialets ordning");
        assertThat(page.select(".fifteen li")).hasSize(15);
        assertThat(page.select(".fifteen .sign-words").eachText()).containsExactly("Du har öppnat din arbetsbok.");
    }

    @Test
    void answersBecomeThePlanAndWhatIsDoneSinks() {
        Document page = planned().save("o03", completed(today())).open().page(JOURNEY);

        assertThat(page.select(".next-step").text()).contains("Ditt nästa steg", "Gör ett dagordningsexperiment");
        assertThat(page.select(".order .name").eachText())
                .startsWith("Gör ett dagordningsexperiment", "Utforska innovation")
                .doesNotContain("Testa ett annat perspektiv");
        assertThat(page.select(".own-plan").text()).contains("Klart: Testa ett annat perspektiv");
        assertThat(page.select(".expedition use[href='#sign-done']")).hasSize(1);
        assertThat(page.select(".fifteen li").eachText())
                .anySatisfy(
                        step -> assertThat(step).startsWith("6 Du sätter mål").contains("Du har skrivit ett mål."))
                .anySatisfy(step -> assertThat(step).startsWith("7 ").contains("En övning är klar."));
    }

    @Test
    void whatIsBegunComesFirst() {
        Document page = planned().save("o08", answers("", "sak")).open().page(JOURNEY);

        assertThat(page.select(".next-step").text()).contains("Fortsätt med", "Byt ut");
        assertThat(page.select(".expedition use[href='#sign-begun']")).hasSize(1);
    }

    @Test
    void leaderMovesAnExerciseAndTakesTheSuggestionBack() {
        OpenedBook book = planned().open();

        HttpResponse<String> moved = book.submit(JOURNEY, JOURNEY + "/plan", Map.of("rev", "0", "forst", "o17"));
        assertThat(moved.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?hande=flyttat&ovning=o17#plan-o17"));
        book.submit(JOURNEY, JOURNEY + "/plan", Map.of("rev", "1", "ner", "o17"));
        Document page = book.page(JOURNEY);
        assertThat(page.select(".order .name").eachText())
                .startsWith(
                        "Testa ett annat perspektiv", "Gör mer av det som fungerar", "Gör ett dagordningsexperiment");
        assertThat(page.select(".again").text()).contains("Du har ändrat ordningen");

        book.submit(JOURNEY, JOURNEY + "/plan/forslag", Map.of("rev", "2"));
        assertThat(book.page(JOURNEY).select(".again")).isEmpty();
    }

    @Test
    void orderFromAnotherTabIsNotOverwritten() {
        OpenedBook book = planned().open();
        book.submit(JOURNEY, JOURNEY + "/plan", Map.of("rev", "0", "ner", "o03"));

        HttpResponse<String> late = book.submit(JOURNEY, JOURNEY + "/plan", Map.of("rev", "0", "forst", "o17"));

        assertThat(late.headers().firstValue("Location").orElseThrow()).contains("hande=andrat");
        assertThat(book.page(JOURNEY).select(".order .name").first().text()).isEqualTo("Gör ett dagordningsexperiment");
    }

    @Test
    void calendarFileFollowsTheChoiceAndALaterOneReplacesIt() {
        OpenedBook book = planned().open();
        LocalDate monday = today().plusDays(20).with(java.time.DayOfWeek.MONDAY);

        HttpResponse<String> file = time(book, "kvall", "tva", monday.toString());
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        String first = monday.plusDays(1).toString();
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", first + ".ics");
        assertThat(file.body())
                .contains("DTSTART;TZID=Europe/Stockholm:" + first.replace("-", "") + "T180000")
                .contains("SEQUENCE:0", "SUMMARY:Tid för att prova nytt");

        HttpResponse<String> later = time(book, "morgon", "varannan", monday.toString());
        assertThat(later.body()).contains("SEQUENCE:1", "INTERVAL=2", uid(file.body()));
        assertThat(book.page(JOURNEY).select("input[name=dag][checked]").attr("value"))
                .isEqualTo("morgon");
    }

    @ParameterizedTest
    @CsvSource({
        "kvall, tva, 2020-01-01",
        "kvall, tva, i morgon",
        "kvall, tva, ''",
        "natt, tva, 2027-01-01",
        "kvall, aldrig, 2027-01-01"
    })
    void whatCannotBeBookedLeadsBackToTheForm(String part, String rhythm, String from) {
        OpenedBook book = planned().open();

        HttpResponse<String> answer = time(book, part, rhythm, from);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/arbetsbok/resan?hande=datum#tid");
        assertThat(book.page(JOURNEY + "?hande=datum")
                        .select(".own-time [role=alert]")
                        .text())
                .contains("högst två år fram");
    }

    @ParameterizedTest
    @CsvSource({"13, false, false", "14, true, true", "28, true, true", "29, false, true"})
    void followUpIsCalledOutFromTheFourteenthDayToTheTwentyEighthAndStaysOpen(
            int days, boolean isCalledOut, boolean isOpen) {
        OpenedBook book = new OpenedBook(api).save("o03", completed(today())).open();

        // on the day: the session of a browser ends after twelve hours
        clock.later(Duration.ofDays(days), () -> {
            book.open();
            assertThat(book.page(JOURNEY).select(".due").isEmpty()).isNotEqualTo(isCalledOut);
            Document page = book.page(FOLLOW_UP);
            assertThat(page.select("form").isEmpty()).isNotEqualTo(isOpen);
            assertThat(page.text()).contains(isOpen ? "Vem frågade du" : "Frågan kommer");
        });
    }

    @Test
    void whatBecameOfItIsSavedAndChanged() {
        OpenedBook book = done();

        HttpResponse<String> saved = tell(book, 0, "andra", "5-9", "Jag frågade köket.\nDe visste.");
        assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith("hande=uppfoljt#uppfoljning-o03-1");
        Document page = book.page(JOURNEY);
        assertThat(page.select(".due")).isEmpty();
        assertThat(page.select(".looked-back").text()).contains("Ändrar det", "Jag frågade köket.");
        assertThat(page.select(".fifteen").text()).contains("Du har sett tillbaka en gång.");
        assertThat(book.page("/arbetsbok").text()).doesNotContain("Jag frågade köket.");

        tell(book, 1, "", "", "Bara ord");
        Document form = book.page(FOLLOW_UP);
        assertThat(form.select("textarea").text()).isEqualTo("Bara ord");
        assertThat(form.select("input[checked]").eachAttr("value")).containsExactly("", "");
    }

    @Test
    void textThatCannotBeSavedStandsInTheFormAgain() {
        OpenedBook book = done();
        String text = "x".repeat(301);

        HttpResponse<String> tooLong = tell(book, 0, "behall", "", text);
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("1 tecken för lång", text);

        assertThat(tell(book, 0, "", "", " ").statusCode()).isEqualTo(400);
        assertThat(book.page(JOURNEY).select(".due")).hasSize(1);
    }

    @Test
    void ofTwoTextsWrittenAtOnceBothAreShown() {
        OpenedBook book = done();
        tell(book, 0, "behall", "", "Först skrivet");

        HttpResponse<String> late = tell(book, 0, "slapp", "", "Sedan skrivet");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Först skrivet", "Sedan skrivet", "Spara mitt svar i stället");
    }

    @Test
    void thereIsNothingToLookBackOnBeforeItIsDone() {
        OpenedBook book = new OpenedBook(api).save("o03", answers("", "sak")).open();

        assertThat(book.get(FOLLOW_UP).statusCode()).isEqualTo(404);
        assertThat(book.get("/arbetsbok/uppfoljning/finns-inte/1").statusCode()).isEqualTo(404);
    }

    @Test
    void englishIsSpokenAllTheWay() {
        OpenedBook book = done();

        HttpResponse<String> page = api.get(
                JOURNEY, "Accept", "text/html", "Accept-Language", "en", "Cookie", "arbetsbok=" + book.session());

        assertThat(page.body()).contains("Your next step", "How did it go?", "When and how often", "<html lang=\"en\"");
    }

    private HttpResponse<String> time(OpenedBook book, String part, String rhythm, String from) {
        return book.submit(JOURNEY, JOURNEY + "/tid.ics", Map.of("dag", part, "takt", rhythm, "fran", from));
    }

    private static String uid(String file) {
        return file.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    private HttpResponse<String> tell(OpenedBook book, long rev, String choice, String hours, String text) {
        return book.submit(
                FOLLOW_UP, FOLLOW_UP, Map.of("rev", String.valueOf(rev), "val", choice, "timmar", hours, "text", text));
    }

    /** Has answered so that themes one and two are new, and has a goal. */
    private OpenedBook planned() {
        return new OpenedBook(api).save("start", """
                {"v":1,"packageVersion":"0.3.0","round":1,"started":"261101","completed":"261101","fields":{
                "k1":{"value":"inte","rev":1},"k2":{"value":"vet","rev":1},"mal":{"value":"Prova mer","rev":1},
                "dag":{"value":"fm","rev":1}}}""");
    }

    /** Completed an exercise twenty days ago. */
    private OpenedBook done() {
        return new OpenedBook(api).save("o03", completed(today().minusDays(20))).open();
    }

    private static LocalDate today() {
        return LocalDate.now(Trail.SWEDEN);
    }

    private static String completed(LocalDate day) {
        return answers(DAY.format(day), "sak");
    }

    private static String answers(String completed, String field) {
        return """
                {"v":1,"packageVersion":"0.3.0","round":1,"started":"260101","completed":"%s",\
                "fields":{"%s":{"value":"något","rev":1}}}""".formatted(completed, field);
    }
}
