package se.innovationskraft.bridge.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.SignedIn;
import se.innovationskraft.bridge.Site;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.audit.Audit;
import se.innovationskraft.bridge.audit.AuditEntry;
import se.innovationskraft.bridge.measurement.GoldenRecord;
import se.innovationskraft.bridge.measurement.Part;
import se.innovationskraft.bridge.measurement.Parts;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.bridge.paper.TaggedPdf;

/** What the top management reads and writes. */
@ServerTest
class SteeringTests {

    private static final String PASSWORD = "fyra ord efter varandra";
    private static final String RESULTS = "/admin/ledning/resultat";
    private static final String ROW = RESULTS + "/rad";
    private static final String DECISIONS = "/admin/ledning/beslut";

    @Autowired
    private Api api;

    @Autowired
    private Site site;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Parts parts;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private String town = "";
    private SignedIn director;

    @BeforeEach
    void signIn() {
        town = organisations.add("o-" + Sample.id(), "Lillköpings kommun").id();
        String name = "p-" + Sample.id();
        accounts.add(town, town, name, PASSWORD, Set.of(Role.MANAGEMENT));
        director = new SignedIn(api, name, PASSWORD);
    }

    @Test
    void numbersAreThoseOfTheLatestRecord() throws IOException {
        String record = GoldenRecord.withTrials(database, town);

        Document sheet = director.page("/admin/ledning");

        assertThat(sheet.select(".from").text()).contains("Lillköpings kommun");
        assertThat(sheet.select(".figure").eachText())
                .containsExactly(
                        "12 behåller något", "5 ändrar något", "högst 2 släpper något", "minst 48 timmar i månaden");
        assertThat(sheet.select(".obstacles li").eachText()).containsExactly("Tid och uppdrag minst 20", "Budget 9");
        assertThat(sheet.select(".few").text()).isEqualTo("Högst 2 ledare för vart och ett av: Lagar och regler.");
        assertThat(sheet.select(".source").text())
                .contains("Slut hösten 2026, publicerad 21 november 2026.", "22 ledare räknas.");
        assertThat(sheet.select(".under-way").text()).contains("För få har börjat");
        assertThat(sheet.html()).doesNotContain("style=", "<script");
        assertThat(director.page("/admin/mognad/" + record)
                        .select("[aria-labelledby=trials]")
                        .text())
                .contains("Ändrar något 5", "Behåller något de provat 12", "Släpper något högst 2", "minst 48");
        assertThat(director.get("/admin/mognad/" + record + ".csv").body())
                .contains("Behåller något de provat;12;22", "Frigjorda timmar i månaden;minst 48");
    }

    @Test
    void paperIsOneTaggedPageWithTheSameNumbers() throws IOException {
        GoldenRecord.withTrials(database, town);
        write("gemensam", "", "Familjer får svar samma dag.");
        decide("", "Erbjud resan till alla rektorer", "", 0);

        TaggedPdf pdf = paper("brief");

        assertThat(pdf.isAccessible().pages()).isEqualTo(1);
        assertThat(pdf.title()).isEqualTo("Lillköpings kommun: Läget i läranderesan");
        assertThat(pdf.text())
                .contains("12 5 högst 2 minst 48", "Tid och uppdrag minst 20", "Budget 9")
                .contains("Familjer får svar samma dag.", "Erbjud resan till alla rektorer", "HR-chefen");
        assertThat(audit.latest(town, 9).stream().map(AuditEntry::action)).contains(Action.EXPORTED_PDF);
    }

    @Test
    void paperIsOnePageAlsoWhenNothingIsThereAndWhenAllIsFilledIn() throws IOException {
        assertThat(paper("brief-empty").isAccessible().pages()).isEqualTo(1);
        GoldenRecord.publish(database, town);
        String words = "Den långa kommunala meningen fylls på tills det inte går att få in fler ord ".repeat(4);
        for (int row = 0; row < 3; row++) {
            write("gemensam", "", row + words.substring(0, 298));
        }
        Map<String, String> longest = new LinkedHashMap<>();
        for (String field : List.of("what", "why", "role", "period", "needs", "followed")) {
            longest.put(field, words.substring(0, 199));
        }
        longest.put("kind", "slut");
        assertThat(director.submit(DECISIONS, longest).statusCode()).isEqualTo(302);

        TaggedPdf full = paper("brief-full");

        assertThat(full.isAccessible().pages()).isEqualTo(1);
        assertThat(full.text()).contains("Fanns inte i den här mätningen.");
    }

    @Test
    void olderRecordSaysThatItHoldsNoTrials() throws IOException {
        GoldenRecord.publish(database, town);

        Document sheet = director.page("/admin/ledning");

        assertThat(sheet.select(".trials .words, .hours .words").eachText())
                .containsOnly("Fanns inte i den här mätningen.")
                .hasSize(2);
        assertThat(sheet.select(".figure")).isEmpty();
        assertThat(sheet.select(".obstacles li")).hasSize(2);
    }

    @Test
    void unitWritesThreeResultsAndNoFourth() {
        String care = parts.add(town, "Omsorg", null).orElseThrow().id();
        String closed = parts.add(town, "Stängd", null).orElseThrow().id();
        parts.change(town, new Part(closed, "Stängd", null, true));
        write("enhet", care, "Familjer får svar samma dag");
        write("enhet", care, "Färre ringer");
        write("enhet", care, "Schemat stämmer");

        HttpResponse<String> fourth = write("enhet", care, "Ett till");

        assertThat(fourth.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(fourth.body()).select("#result").text()).isEqualTo("Ett till");
        Document page = director.page(RESULTS);
        assertThat(page.select("h3").eachText()).containsExactly("Omsorg");
        assertThat(page.select(".part .results .result dd").eachText())
                .containsExactly("Familjer får svar samma dag", "Färre ringer", "Schemat stämmer");
        assertThat(page.select(".part").text()).contains("Tre resultat är skrivna.");
        assertThat(audit.latest(town, 9).stream().map(AuditEntry::action)).contains(Action.RESULT_CHANGED);
    }

    @Test
    void chosenResultsAreCarriedOverAndTheSheetShowsThem() {
        String care = parts.add(town, "Omsorg", null).orElseThrow().id();
        String parks = parts.add(town, "Park", null).orElseThrow().id();
        write("enhet", care, "Familjer får svar samma dag");
        write("enhet", care, "Färre ringer");
        write("enhet", parks, "Parken används på kvällen");
        write("gemensam", "", "Vi vågar mer");
        write("gemensam", "", "Vi frågar fler");

        HttpResponse<String> tooMany = carry(care + "/1," + parks + "/1");
        assertThat(Jsoup.parse(tooMany.body()).select("[role=alert]").text()).contains("plats för högst tre");
        assertThat(Jsoup.parse(tooMany.body()).select("input[name=rad][checked]"))
                .hasSize(2);
        assertThat(Jsoup.parse(carry("").body()).select("[role=alert]").text()).contains("Inget är valt");
        assertThat(carry(parks + "/1").statusCode()).isEqualTo(302);
        assertThat(carry(parks + "/1").statusCode()).isEqualTo(302);

        assertThat(director.page("/admin/ledning").select(".outcome li").eachText())
                .containsExactly("Vi vågar mer", "Vi frågar fler", "Parken används på kvällen");
        assertThat(director.page(RESULTS)
                        .select("#gemensamt .activities dd")
                        .last()
                        .text())
                .isEqualTo("Det vi gjorde");
        assertThat(director.page(RESULTS).select(".part .results > li")).hasSize(3);
    }

    @Test
    void resultThatSomebodyElseChangedIsNotOverwritten() {
        write("gemensam", "", "Vi vågar mer");
        assertThat(change(1, "Vi vågar fråga").statusCode()).isEqualTo(302);

        HttpResponse<String> late = change(1, "Min text");

        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(late.body());
        assertThat(both.select(".notice").text()).contains("Vi vågar fråga");
        assertThat(both.select("#result").text()).isEqualTo("Min text");
        assertThat(both.select("input[name=rev]").first().val()).isEqualTo("2");
        director.submit(ROW + "/ta-bort", Map.of("omgang", "gemensam", "rad", "1", "rev", "1"));
        assertThat(director.page(RESULTS).select("#gemensamt .results > li")).hasSize(1);
        director.submit(ROW + "/ta-bort", Map.of("omgang", "gemensam", "rad", "1", "rev", "2"));
        assertThat(director.page(RESULTS).select("#gemensamt .results > li")).isEmpty();
    }

    @Test
    void tooLongOrEmptyTextStaysInTheForm() {
        Document wrong = Jsoup.parse(
                director.submit(ROW, Map.of("omgang", "gemensam", "result", "", "activities", "x".repeat(301)))
                        .body());

        assertThat(wrong.select("#fel-result").text()).isEqualTo("Skriv något här.");
        assertThat(wrong.select("#fel-activities").text()).contains("1 tecken för lång");
        assertThat(wrong.select("#activities").text()).hasSize(301);
    }

    @Test
    void oneDecisionAtATimeIsToBeTakenAndStandsOnTheSheet() {
        assertThat(decide("", "Erbjud resan till alla rektorer", "", 0).statusCode())
                .isEqualTo(302);
        Document sheet = director.page("/admin/ledning");
        assertThat(sheet.select(".decision h2").text()).isEqualTo("Beslutet att ta");
        assertThat(sheet.select(".decision").text())
                .contains("Erbjud resan till alla rektorer", "Därför: det hjälper", "Ansvarig roll HR-chefen");

        assertThat(director.page(DECISIONS).select("main form")).isEmpty();

        HttpResponse<String> second = decide("", "Ett annat", "", 0);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(second.body()).select("#what").text()).isEqualTo("Ett annat");

        String id = director.page(DECISIONS).select(".after a").attr("href").replace(DECISIONS + "/", "");
        assertThat(decide(id, "Erbjud resan till alla", "2026-11-20", 1).statusCode())
                .isEqualTo(302);
        assertThat(decide(id, "Sent ändrat", "2026-11-20", 1).statusCode()).isEqualTo(409);
        assertThat(director.page("/admin/ledning").select(".decision h2").text())
                .isEqualTo("Beslutat 20 november 2026");
        assertThat(decide("", "Nästa", "", 0).statusCode()).isEqualTo(302);
        assertThat(director.page("/admin/ledning").select(".decision .what").text())
                .isEqualTo("Nästa");
        assertThat(audit.latest(town, 9).stream().map(AuditEntry::action)).contains(Action.DECISION_CHANGED);
    }

    @Test
    void decisionWithMistakesKeepsWhatWasWritten() {
        Document wrong = Jsoup.parse(director.submit(
                        DECISIONS, Map.of("kind", "x", "what", " ", "role", "y".repeat(201), "decided", "i går"))
                .body());

        assertThat(wrong.select("#fel-kind, #fel-what, #fel-role, #fel-decided"))
                .hasSize(4);
        assertThat(wrong.select("#role").text()).hasSize(201);
    }

    @Test
    void sixStepsAreTickedOffWithTheWordsOfTheProgramme() {
        Document page = director.page("/admin/ledning/steg");
        assertThat(page.select("h3 .number").eachText()).containsExactly("1", "2", "3", "13", "14", "15");
        assertThat(page.select("#steg-2 .say").text()).contains("Säger vi ja");

        director.submit("/admin/ledning/steg", Map.of("steg", "2", "klart", "true"));
        Document done = director.page("/admin/ledning/steg");
        assertThat(done.select("#steg-2 .sign").text()).startsWith("Klart ");
        assertThat(done.select(".opening").text()).contains("1 av 6 är klara.");

        director.submit("/admin/ledning/steg", Map.of("steg", "2", "klart", "false"));
        assertThat(director.page("/admin/ledning/steg").select(".is-done")).isEmpty();
        assertThat(director.submit("/admin/ledning/steg", Map.of("steg", "7", "klart", "true"))
                        .statusCode())
                .isEqualTo(404);
    }

    /** Kept among the screenshots, to be looked at. */
    private TaggedPdf paper(String name) throws IOException {
        HttpResponse<byte[]> answer =
                site.file("/admin/ledning.pdf", "Cookie", director.cookie(), "Accept-Language", "sv");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        Files.createDirectories(Path.of("target/screenshots"));
        Files.write(Path.of("target/screenshots", name + ".pdf"), answer.body());
        return new TaggedPdf(answer.body());
    }

    private HttpResponse<String> write(String round, String unit, String result) {
        return director.submit(
                ROW, Map.of("omgang", round, "enhet", unit, "result", result, "activities", "Det vi gjorde"));
    }

    private HttpResponse<String> change(int rev, String result) {
        return director.submit(
                ROW, Map.of("omgang", "gemensam", "rad", "1", "rev", String.valueOf(rev), "result", result));
    }

    private HttpResponse<String> carry(String rows) {
        return director.submit(RESULTS + "/gemensamt", Map.of("rad", rows));
    }

    private HttpResponse<String> decide(String id, String what, String decided, int rev) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("kind", "fler");
        fields.put("what", what);
        fields.put("why", "det hjälper");
        fields.put("role", "HR-chefen");
        fields.put("decided", decided);
        fields.put("rev", String.valueOf(rev));
        return director.submit(DECISIONS, fields);
    }
}
