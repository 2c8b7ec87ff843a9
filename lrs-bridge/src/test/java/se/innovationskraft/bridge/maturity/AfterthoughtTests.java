package se.innovationskraft.bridge.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.Api.Launched;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.ServerTest;

/** How a leader sees the start afterwards: beside the first answer, and never in place of it. */
@ServerTest
class AfterthoughtTests {

    private static final String PAGE = "/mognad/start";
    private static final String ONCE = round(1, "260502", "3");
    private static final String TWICE = """
            {"v":1,"packageVersion":"0.3.0","round":2,"started":"261101","completed":"261101","rounds":[%s],
             "fields":{"kultur":{"value":"2","rev":1},"kultur-mal":{"value":"4","rev":1},"struktur":{"value":"1","rev":1},
              "struktur-mal":{"value":"2","rev":1}}}""".formatted(ONCE);

    @Autowired
    private Api api;

    @Test
    void isAskedFromTheSecondTimeOn() {
        OpenedBook once = book(ONCE);
        assertThat(once.page("/mognad").select("#start")).isEmpty();
        assertThat(once.get(PAGE).statusCode()).isEqualTo(404);

        Document twice = book(TWICE).page("/mognad");
        assertThat(twice.select("#start").text())
                .contains("Hur skulle du i dag skatta er start?", "ersätter det inte", "Se tillbaka på starten")
                .doesNotContain("Sagt i efterhand");
        assertThat(twice.select("#start a").attr("href")).isEqualTo(PAGE);
    }

    @Test
    void standsBesideTheFirstAnswerAndChangesNothingElse() {
        OpenedBook book = book(TWICE);
        Document before = book.page("/mognad");
        String answers = book.stored("sjalvskattning");

        HttpResponse<String> saved = look(book, 0, Map.of("kultur", "1", "anvandare", "0", "samverkan", "7"));
        assertThat(saved.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/mognad?hande=start#start"));
        Document after = book.page("/mognad?hande=start");

        assertThat(after.select("#start [role=status]").text()).isEqualTo("Sparat. Ditt första svar står kvar.");
        assertThat(after.select("#start thead th").eachText())
                .satisfies(headings -> assertThat(headings.get(1)).isEqualTo("Då svarade du (2 maj 2026)"))
                .satisfies(headings ->
                        assertThat(headings.get(2)).matches("I dag skulle du säga \\(\\d+ \\w+ 20\\d\\d\\)"));
        assertThat(after.select("#start tbody tr").eachText())
                .containsExactly(
                        "Kultur och förhållningssätt Vi gör (3) Vi vet (1)",
                        "Användarperspektivet Inte besvarat Vet inte, eller inte aktuellt",
                        "Struktur och planering Inte besvarat Inte besvarat",
                        "Samverkan Inte besvarat Inte besvarat");
        assertThat(after.select("#start").text()).contains("Sagt i efterhand", "tanke i efterhand");
        before.select("#start").remove();
        after.select("#start").remove();
        assertThat(after.select("main").html()).isEqualTo(before.select("main").html());
        assertThat(book.stored("sjalvskattning")).isEqualTo(answers);
    }

    @Test
    void firstAnswerIsNotShownBesideTheChoice() {
        OpenedBook book = book(TWICE);

        Document form = book.page(PAGE);

        assertThat(form.select("legend").eachText())
                .containsExactly(
                        "Kultur och förhållningssätt", "Användarperspektivet", "Struktur och planering", "Samverkan");
        assertThat(form.select("input[type=radio][checked]").eachAttr("value")).containsExactly("", "", "", "");
        assertThat(form.select("fieldset").first().text())
                .contains("Vi gör (3) Vi stöttar varandra", "Vet inte", "Hoppar över");
        assertThat(form.select("main").text()).contains("Ditt första svar visas inte här", "2 maj 2026");
        assertThat(form.select("form.levels").html().split("Vi gör \\(3\\)", -1))
                .hasSize(5);
    }

    @Test
    void isChangedAndTakenAwayAgain() {
        OpenedBook book = book(TWICE);
        look(book, 0, Map.of("kultur", "1"));
        assertThat(book.page(PAGE).select("input[name=kultur][checked]").attr("value"))
                .isEqualTo("1");
        look(book, 1, Map.of("kultur", "2", "struktur", "4"));
        assertThat(book.page("/mognad").select("#start tbody").text()).contains("Vi testar (2)", "Vi är (4)");

        HttpResponse<String> emptied = look(book, 2, Map.of());

        assertThat(emptied.headers().firstValue("Location").orElseThrow()).endsWith("hande=start-tom#start");
        assertThat(book.page("/mognad").select("#start table")).isEmpty();
        assertThat(json(book)).doesNotContain("\"then\"");
        assertThat(look(book, 3, Map.of("kultur", "1")).statusCode()).isEqualTo(409);
    }

    @Test
    void nothingChosenLeavesNothingBehind() {
        OpenedBook book = book(TWICE);

        look(book, 0, Map.of("kultur", ""));

        assertThat(json(book)).doesNotContain("\"then\"");
    }

    @Test
    void ofTwoAnswersAtOnceBothAreShown() {
        OpenedBook book = book(TWICE);
        look(book, 0, Map.of("kultur", "1"));

        HttpResponse<String> late = look(book, 0, Map.of("kultur", "4", "struktur", "0"));

        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select("[role=alert]").text()).contains("Kultur och förhållningssätt: Vi vet (1)", "Läs båda");
        assertThat(page.select("input[type=radio][checked]").eachAttr("value")).containsExactly("4", "", "0", "");
        assertThat(page.select("input[name=rev]").attr("value")).isEqualTo("1");
        assertThat(book.page("/mognad").select("#start tbody").text()).contains("Vi vet (1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"round\":1,\"fields\":[]}",
                "{\"round\":1,\"fields\":{\"kultur-da\":3,\"anvandare-da\":{\"value\":\"5\"},\"sagt\":{\"value\":\"i går\"}}}",
                "{\"round\":1,\"fields\":{\"kultur-da\":{\"value\":\"-1\",\"rev\":\"x\"},\"samverkan-da\":{\"value\":[1]}}}",
                "{\"round\":9,\"fields\":{\"kultur-da\":{\"value\":\"3\",\"rev\":1}}}"
            })
    void whatIsNoLevelIsAsIfNothingStoodThere(String body) {
        OpenedBook book = book(TWICE);
        forge(book, body);

        assertThat(book.page("/mognad").select("#start table")).isEmpty();
        look(book, 0, Map.of("kultur", "2"));
        assertThat(book.page("/mognad").select("#start tbody").text()).contains("Vi testar (2)");
    }

    @Test
    void dayAndModelThatAreNotSaidAreLeftOut() {
        OpenedBook book = book(TWICE);
        forge(
                book,
                "{\"round\":1,\"fields\":{\"kultur-da\":{\"value\":\"3\",\"rev\":1},\"sagt\":{\"value\":\"<i>\"}}}");

        assertThat(book.page("/mognad").select("#start").text())
                .contains("I dag skulle du säga Kultur", "Modellen kan ha ändrats");
    }

    @Test
    void goesWithTheAnswersAndIsListedAmongWhatIsStored() {
        OpenedBook book = book(TWICE);
        look(book, 0, Map.of("kultur", "1"));
        assertThat(book.page("/arbetsbok/sparat").text()).contains("Hur du i dag ser på ditt läge vid starten");

        book.submit("/arbetsbok/ta-bort/sjalvskattning", "/arbetsbok/ta-bort/sjalvskattning", Map.of());

        assertThat(json(book)).doesNotContain("\"then\"", "kultur-da");
        assertThat(book.page("/arbetsbok/sparat").text()).doesNotContain("ser på ditt läge vid starten");
    }

    @Test
    void englishIsSpokenAllTheWay() {
        OpenedBook book = book(TWICE);
        look(book, 0, Map.of("kultur", "1"));

        for (Map.Entry<String, List<String>> page : Map.of(
                        "/mognad",
                        List.of("Said afterwards", "You answered then (2 May 2026)", "Change"),
                        PAGE,
                        List.of("Your first answer is not shown here", "Skip"))
                .entrySet()) {
            assertThat(api.get(
                                    page.getKey(),
                                    "Accept",
                                    "text/html",
                                    "Accept-Language",
                                    "en",
                                    "Cookie",
                                    "arbetsbok=" + book.session())
                            .body())
                    .contains(page.getValue())
                    .doesNotContain("??");
        }
    }

    private static String round(int number, String day, String level) {
        return """
                {"v":1,"packageVersion":"0.3.0","round":%d,"started":"%s","completed":"%2$s",\
                "fields":{"kultur":{"value":"%s","rev":1}}}""".formatted(number, day, level);
    }

    private OpenedBook book(String answers) {
        return new OpenedBook(api).save("sjalvskattning", answers).open();
    }

    private static HttpResponse<String> look(OpenedBook book, long rev, Map<String, String> chosen) {
        Map<String, String> fields = new HashMap<>(chosen);
        fields.put("rev", String.valueOf(rev));
        return book.submit(PAGE, PAGE, fields);
    }

    private static String json(OpenedBook book) {
        return book.get("/arbetsbok/fil/json").body();
    }

    /** What a package could write in place of what the page writes. */
    private void forge(OpenedBook book, String body) {
        Launched launched = book.launch("sjalvskattning");
        HttpResponse<String> answer = api.put(
                Api.state(Sample.BASE + "/sjalvskattning", launched.agent(), Sample.BASE + "/state/then"),
                body,
                "Authorization",
                "Bearer " + launched.token(),
                "If-None-Match",
                "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
