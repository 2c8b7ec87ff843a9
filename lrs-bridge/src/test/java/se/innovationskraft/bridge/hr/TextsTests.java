package se.innovationskraft.bridge.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.GroupTown;
import se.innovationskraft.bridge.GroupTowns;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.audit.Audit;
import se.innovationskraft.bridge.audit.AuditEntry;
import se.innovationskraft.bridge.measurement.PointKind;
import se.innovationskraft.bridge.measurement.Points;

/** What HR tells the leaders. */
@ServerTest
class TextsTests {

    private static final String TEXTS = "/admin/hr/texter";
    private static final String JOURNEY = "/arbetsbok/resan";

    @Autowired
    private GroupTowns towns;

    @Autowired
    private Points points;

    @Autowired
    private Audit audit;

    private GroupTown town;

    @BeforeEach
    void makeTown() {
        town = towns.found();
    }

    @Test
    void leadersReadTheWordsOfTheirOwnOrganisationAndNobodyElseDoes() {
        OpenedBook leader = town.leader();
        assertThat(leader.page(JOURNEY).select("#welcome, #support")).isEmpty();

        HttpResponse<String> saved = say("Vi har <b>en</b> timme i veckan.", " Ring Alva Ek. ");

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(leader.page(JOURNEY).select(".notice .written").eachText())
                .containsExactly("Vi har <b>en</b> timme i veckan.", "Ring Alva Ek.");
        assertThat(leader.page("/arbetsbok/grupp").select(".notice .written").eachText())
                .containsExactly("Ring Alva Ek.");
        assertThat(town.group(1).get(0).page("/arbetsbok/grupp").select("#support"))
                .hasSize(1);
        assertThat(towns.found().leader().page(JOURNEY).text()).doesNotContain("Alva Ek");
        assertThat(audit.latest(town.id(), 10))
                .filteredOn(entry -> entry.action() == Action.SETTING_CHANGED)
                .extracting(AuditEntry::object)
                .containsExactlyInAnyOrder("welcome", "support");
    }

    @Test
    void textThatIsTooLongStaysInTheFormAndNothingIsChanged() {
        say("Först", "");

        HttpResponse<String> refused = say("x".repeat(1003), "Ring Alva Ek.");

        assertThat(refused.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#fel-welcome").text()).startsWith("Texten är 3 tecken för lång.");
        assertThat(page.select("#fel-support")).isEmpty();
        assertThat(page.select("#welcome").text()).hasSize(1003);
        assertThat(page.select("#support").text()).isEqualTo("Ring Alva Ek.");
        assertThat(town.hr().page(TEXTS).select("#welcome").text()).isEqualTo("Först");
    }

    @Test
    void openPointHasATextToSend() {
        assertThat(town.hr()
                        .page(TEXTS)
                        .select("[aria-labelledby=send] textarea")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Öppna Börja här");
        points.add(
                town.id(),
                PointKind.START,
                "Start hösten",
                GroupTown.today(),
                GroupTown.today().plusDays(20),
                null);
        points.add(town.id(), PointKind.END, "Slut våren", GroupTown.today().plusDays(90), null, null);

        Document page = town.hr().page(TEXTS);

        assertThat(page.select("[id^=matpunkt-]")).hasSize(1);
        assertThat(page.select("[id^=matpunkt-]").text())
                .contains("Nu mäter vi: Start hösten.", "Svara senast", "bara när minst 7 har svarat");
        assertThat(town.hr().page("/admin/hr").select("a[href=" + TEXTS + "]")).hasSize(1);
    }

    private HttpResponse<String> say(String welcome, String support) {
        return town.hr().submit(TEXTS, Map.of("welcome", welcome, "support", support));
    }
}
