package se.innovationskraft.bridge.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.bridge.paper.TaggedPdf;

/** What HR and management get to see of what is published. */
@ServerTest
class OverviewTests {

    private static final String PASSWORD = "fyra ord efter varandra";

    @Autowired
    private Api api;

    @Autowired
    private Site site;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Points points;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private String town = "";

    @BeforeEach
    void foundTown() {
        town = organisations.add("o-" + Sample.id(), "En kommun").id();
    }

    @Test
    void pageTellsWhatTheRecordTells() throws IOException {
        String record = GoldenRecord.publish(database, town);
        SignedIn management = signedIn(Role.MANAGEMENT);

        assertThat(management.page("/admin/mognad").select(".records").text())
                .contains("Slut hösten 2026", "21 november 2026", "22 av 31 inbjudna ledare har svarat.");
        Document page = management.page("/admin/mognad/" + record);

        assertThat(page.select(".heat").first().select("tr").eachText())
                .containsExactly(
                        "Område 1 Vi ser 2 Vi testar 3 Vi gör ofta 4 Vi driver Vet inte Median",
                        "Kultur 4 11 7 0 0 2",
                        "Dem vi är till för 3 8 8 1 2 mellan 2 och 3",
                        "Struktur De flesta, minst 19 av 21, valde grad 2.",
                        "Samverkan Visas inte. För få har svarat.");
        assertThat(page.select(".bar title").eachText())
                .containsExactly(
                        "Kultur: 4 på grad 1, 11 på grad 2, 7 på grad 3 och 0 på grad 4.",
                        "Dem vi är till för: 3 på grad 1, 8 på grad 2, 8 på grad 3 och 1 på grad 4.",
                        "Struktur: de flesta på grad 2, minst 19 av 21.");
        assertThat(page.select(".part").eachText())
                .satisfiesExactly(
                        school -> assertThat(school).contains("Kultur 2 5 6 0 0 2", "räkna ut vad resten"),
                        care -> assertThat(care).isEqualTo("Vård Visas inte. För få har svarat."));
        assertThat(page.select(".changes li").eachText())
                .satisfiesExactly(
                        culture -> assertThat(culture).contains("12 upp 7 samma 3 ner", "Ingen tydlig riktning."),
                        users -> assertThat(users).contains("De flesta gick upp, minst 18 av 20."),
                        structure -> assertThat(structure).contains("visas inte alla tal", "minst 19 av 21"));
        assertThat(page.select("[aria-labelledby=obstacles] tbody tr").eachText())
                .containsExactly("Budget 9", "Lagar och regler högst 2", "Tid och uppdrag minst 20");
        assertThat(page.select(".about-record").text()).contains("självdeklarerad", "färre än 7", "1.0.0");
        assertThat(page.html()).doesNotContain("style=", "<script");
    }

    @Test
    void filesHoldTheNumbersOfThePageAndNoFormulas() throws IOException {
        String record = GoldenRecord.publish(database, town);
        SignedIn hr = signedIn(Role.HR);

        String csv = hr.get("/admin/mognad/" + record + ".csv").body();
        HttpResponse<byte[]> xlsx = site.file("/admin/mognad/" + record + ".xlsx", "Cookie", hr.cookie());

        assertThat(csv).startsWith("\uFEFFMätpunkt;Slut hösten 2026\r\nPublicerad;2026-11-21\r\n");
        assertThat(csv.split("\r\n"))
                .contains(
                        "Svar;22",
                        "Inbjudna;31",
                        "Minsta antal svar;7",
                        "Tillförlitlighet;självdeklarerad",
                        "Hela organisationen;Kultur;2 Vi testar;11;22",
                        "Hela organisationen;Kultur;4 Vi driver;0;22",
                        "Hela organisationen;Dem vi är till för;Vet inte;2",
                        "Hela organisationen;Dem vi är till för;Median;mellan 2 och 3",
                        "Hela organisationen;Struktur;2 Vi testar;minst 19;21",
                        "Hela organisationen;Samverkan;;För få har svarat.",
                        "\"'=Skolan; \"\"väst\"\"\";Kultur;3 Vi gör ofta;6;13",
                        "Sedan Start våren 2026;upp;samma;ner",
                        "Kultur;12;7;3",
                        "Tid och uppdrag;minst 20;22");
        assertThat(xlsx.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"mognad-slut-2026-11-21.xlsx\"");
        assertThat(xlsx.headers().firstValue("Cache-Control")).hasValue("no-store");
        String sheet = text(xlsx.body());
        assertThat(sheet).contains("<v>11</v>", "minst 19", "=Skolan; ", "För få har svarat.");
        assertThat(sheet).doesNotContain("<f>");
        assertThat(deeds()).contains(Action.EXPORTED_CSV, Action.EXPORTED_XLSX);
    }

    @Test
    void paperTellsWhatThePageTellsAndThoseWhoListenHearIt() throws IOException {
        String record = GoldenRecord.publish(database, town);
        SignedIn management = signedIn(Role.MANAGEMENT);
        Document page = management.page("/admin/mognad/" + record);

        HttpResponse<byte[]> answer = site.file("/admin/mognad/" + record + ".pdf", "Cookie", management.cookie());
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("overview.pdf"), answer.body());
        TaggedPdf paper = new TaggedPdf(answer.body()).isAccessible();

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"mognad-slut-2026-11-21.pdf\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(paper.title()).isEqualTo("Slut hösten 2026");
        String all = paper.letters();
        page.select(".levels, h2 a, h3 a, svg").remove();
        assertThat(page.select("main h1, main h2, .told, .withheld, td, .about-record li, .about-record dd")
                        .eachText())
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThat(all).contains(text.replaceAll("\\s", "")));
        assertThat(paper.text())
                .contains("12 upp · 7 samma · 3 ner. Ingen tydlig riktning.", "De flesta gick upp, minst 18 av 20.");
        assertThat(paper.foot())
                .contains("Slut hösten 2026 · Publicerat 21 november 2026 · modell 1.0.0 · självdeklarerad");
        assertThat(deeds()).contains(Action.EXPORTED_PDF);
    }

    @Test
    void nobodyOfAnotherOrganisationReadsARecord() throws IOException {
        String record = GoldenRecord.publish(
                database, organisations.add("o-" + Sample.id(), "En annan").id());
        SignedIn hr = signedIn(Role.HR);

        for (String end : List.of("", ".csv", ".xlsx", ".pdf")) {
            assertThat(hr.get("/admin/mognad/" + record + end).statusCode()).isEqualTo(404);
        }
        assertThat(hr.page("/admin/mognad").text()).contains("Inget är publicerat än.");
    }

    @Test
    void refusedPublicationSaysWhyAndKeepsThePointOpen() {
        String point = points.add(town, PointKind.START, "Start", LocalDate.parse("2026-11-02"), null, null)
                .id();
        SignedIn hr = signedIn(Role.HR);

        assertThat(hr.page("/admin/mognad").select("#matpunkt-" + point + " form"))
                .isEmpty();
        HttpResponse<String> answer = hr.submit("/admin/mognad/publicera", Map.of("point", point));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(hr.page("/admin/mognad").select("[role=alert]").text())
                .isEqualTo("Inget är publicerat. För få har svarat."
                        + " Påminn ledarna och försök igen. Mätpunkten är öppen som förut.");
        assertThat(deeds()).contains(Action.REFUSED).doesNotContain(Action.PUBLISHED);
        assertThat(Jsoup.parse(signedIn(Role.MANAGEMENT).get("/admin/mognad").body())
                        .select("main form"))
                .isEmpty();
    }

    private List<Action> deeds() {
        return audit.latest(town, 20).stream().map(AuditEntry::action).toList();
    }

    private SignedIn signedIn(Role role) {
        String name = "p-" + Sample.id();
        accounts.add(town, town, name, PASSWORD, Set.of(role));
        return new SignedIn(api, name, PASSWORD);
    }

    /** All texts and numbers of a spreadsheet, as XML. */
    private String text(byte[] xlsx) throws IOException {
        Path file = Files.write(folder.resolve("record.xlsx"), xlsx);
        StringBuilder all = new StringBuilder();
        try (FileSystem zip = FileSystems.newFileSystem(file);
                Stream<Path> parts = Files.walk(zip.getPath("/xl"))) {
            for (Path part : parts.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(part));
            }
        }
        return Parser.unescapeEntities(all.toString(), false);
    }
}
