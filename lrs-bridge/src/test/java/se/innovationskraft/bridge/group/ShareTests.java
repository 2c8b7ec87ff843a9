package se.innovationskraft.bridge.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.GroupTown;
import se.innovationskraft.bridge.GroupTowns;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.audit.Audit;
import se.innovationskraft.bridge.audit.AuditEntry;
import se.innovationskraft.bridge.organisation.OrganisationSettings;

/** One answer that its leader gives to others; all else stays a draft. */
@ServerTest
class ShareTests {

    private static final String BOOK = "/arbetsbok";
    private static final String GROUP = "/arbetsbok/grupp";
    private static final String SHARE = "/arbetsbok/dela/o05/1/mer";
    private static final String SETTING = "/admin/delning";
    private static final String ANSWERS = """
            {"v":1,"packageVersion":"0.3.0","round":1,"started":"261101","completed":"261101","fields":{
            "mer":{"value":"%s","rev":%d},"sak":{"value":"Ett hemligt utkast","rev":1}}}""";

    @Autowired
    private GroupTowns towns;

    @Autowired
    private OrganisationSettings settings;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private GroupTown town;

    @BeforeEach
    void makeTown() {
        town = towns.found();
    }

    @Test
    void answerIsADraftToCopyUntilItsLeaderMarksIt() {
        OpenedBook leader = writer(town.leader());

        Document page = leader.page(SHARE);
        assertThat(page.select(".facts").text()).isEqualTo("Utkast bara du ser det");
        assertThat(page.select(".notice").text()).contains("Det du delar kan bli en allmän handling och lämnas ut.");
        assertThat(page.select("#text").text()).endsWith("Två timmar ute").doesNotContain("hemligt utkast");
        assertThat(page.select("button[formaction]")).isEmpty();
        assertThat(page.select("button[data-copy]").hasAttr("hidden")).isTrue();

        leader.submit(SHARE, SHARE + "/markera", Map.of());
        assertThat(leader.page(SHARE).select(".facts").text())
                .startsWith("Delad ")
                .endsWith("någon annanstans");
        assertThat(leader.page(BOOK).select("[id=svar-o05-1-mer] .tag").text()).startsWith("Delad ");
        assertThat(leader.page(BOOK).select("[id=svar-o05-1-sak] .tag")).isEmpty();

        leader.submit(SHARE, SHARE + "/tillbaka", Map.of());
        assertThat(leader.page(BOOK).select(".share .tag")).isEmpty();
        assertThat(count()).isZero();
    }

    @Test
    void textIsNotTakenInWhereTheOrganisationSharesElsewhere() {
        OpenedBook member = writer(town.group(1).get(0));

        HttpResponse<String> refused = give(member, "Min text");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).select("#text").text()).isEqualTo("Min text");
        assertThat(count()).isZero();
        assertThat(member.page(SHARE).select(".facts").text()).startsWith("Utkast");
    }

    @Test
    void groupReadsWhatIsGivenAndNobodyReadsTheDraft() {
        inside();
        List<OpenedBook> members = town.group(2);
        OpenedBook outsider = town.group(1).get(0);
        OpenedBook writer = writer(members.get(0));
        assertThat(members.get(1).page(GROUP).select(".given").text()).contains("Ingen har delat något än");

        assertThat(give(writer, "Så här delar jag det").statusCode()).isEqualTo(302);
        writer.replace("o05", ANSWERS.formatted("Skrivet efteråt", 2));

        Document seen = members.get(1).page(GROUP);
        assertThat(seen.select(".given .entry").text()).startsWith("Nummer 1: ").endsWith("Så här delar jag det");
        assertThat(seen.text()).doesNotContain("hemligt utkast", "Skrivet efteråt", "Två timmar ute");
        assertThat(seen.select(".given a")).isEmpty();
        assertThat(writer.page(GROUP).select(".given a").attr("href")).isEqualTo(SHARE);
        assertThat(outsider.page(GROUP).text()).doesNotContain("Så här delar jag det");
        assertThat(outsider.get(SHARE).statusCode()).isEqualTo(404);
        assertThat(members.get(1).get(SHARE).statusCode()).isEqualTo(404);
        for (String page : List.of("/admin/hr", "/admin/hr/grupper", SETTING)) {
            assertThat(town.hr().page(page).text()).as(page).doesNotContain("Så här delar jag det");
        }
    }

    @Test
    void laterTextTakesThePlaceOfTheEarlierAndIsTakenBack() {
        inside();
        List<OpenedBook> members = town.group(2);
        OpenedBook writer = writer(members.get(0));
        give(writer, "Första försöket");
        give(writer, "Andra försöket");
        assertThat(members.get(1).page(GROUP).select(".given .written").eachText())
                .containsExactly("Andra försöket");
        assertThat(writer.page(SHARE).select("#text").text()).isEqualTo("Andra försöket");

        writer.submit(SHARE, SHARE + "/tillbaka", Map.of());

        assertThat(members.get(1).page(GROUP).select(".given .entry")).isEmpty();
        assertThat(writer.page(SHARE).select(".facts").text()).startsWith("Utkast");
    }

    @Test
    void sharedTextIsHiddenWhenTheOrganisationChangesItsMindAndStaysItsLeadersOwn() {
        inside();
        List<OpenedBook> members = town.group(2);
        OpenedBook writer = writer(members.get(0));
        give(writer, "Delat en gång");

        town.hr().submit(SETTING, Map.of("var", "ute"));

        assertThat(members.get(1).page(GROUP).text()).doesNotContain("Delat en gång");
        assertThat(writer.page(GROUP).select(".given").text()).contains("Bara du ser", "Delat en gång");
        writer.submit(SHARE, SHARE + "/tillbaka", Map.of());
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"lamnar", "tar-bort-ovningen", "raderar"})
    void sharedTextGoesWithItsLeader(String deed) {
        inside();
        List<OpenedBook> members = town.group(2);
        OpenedBook writer = writer(members.get(0));
        give(writer, "Delat en gång");

        switch (deed) {
            case "lamnar" -> writer.submit(GROUP, GROUP + "/lamna", Map.of());
            case "raderar" -> writer.submit(BOOK + "/radera-allt", BOOK + "/radera-allt", Map.of());
            default -> writer.submit(BOOK + "/ta-bort/o05", BOOK + "/ta-bort/o05", Map.of());
        }

        assertThat(count()).isZero();
        assertThat(members.get(1).page(GROUP).select(".given .entry")).isEmpty();
    }

    @Test
    void textThatCannotBeSharedStandsInTheFormAgain() {
        inside();
        OpenedBook member = writer(town.group(1).get(0));

        HttpResponse<String> tooLong = give(member, "x".repeat(2001));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(tooLong.body()).select("#text").text()).hasSize(2001);
        assertThat(give(member, " \r\n ").statusCode()).isEqualTo(400);
        OpenedBook alone = writer(town.leader());
        assertThat(alone.page(SHARE).text()).contains("Du är inte med i någon lärgrupp än.");
        assertThat(give(alone, "Min text").statusCode()).isEqualTo(409);
        assertThat(alone.get("/arbetsbok/dela/o05/2/mer").statusCode()).isEqualTo(404);
        assertThat(alone.get("/arbetsbok/dela/finns-inte/1/mer").statusCode()).isEqualTo(404);
    }

    @Test
    void hrDecidesWhereAndReadsWhatComesOfIt() {
        assertThat(town.hr().page(SETTING).select("input[checked]").attr("value"))
                .isEqualTo("ute");
        assertThat(town.hr().page(SETTING).text()).contains("går före gallringsbeslutet");

        town.hr().submit(SETTING, Map.of("var", "inne"));
        assertThat(town.hr().page(SETTING).select("input[checked]").attr("value"))
                .isEqualTo("inne");
        town.hr().submit(SETTING, Map.of());
        assertThat(settings.value(town.id(), "sharing")).contains("inside");
        assertThat(audit.latest(town.id(), 9)).extracting(AuditEntry::action).containsOnlyOnce(Action.SETTING_CHANGED);
    }

    private void inside() {
        settings.choose(town.id(), "sharing", "inside");
    }

    /** Has done an exercise. */
    private static OpenedBook writer(OpenedBook leader) {
        return leader.save("o05", ANSWERS.formatted("Två timmar ute", 1));
    }

    private static HttpResponse<String> give(OpenedBook leader, String text) {
        return leader.submit(SHARE, SHARE + "/grupp", Map.of("text", text));
    }

    private int count() {
        return database.sql("SELECT COUNT(*) FROM shared_item WHERE organisation = ?")
                .param(town.id())
                .query(Integer.class)
                .single();
    }
}
