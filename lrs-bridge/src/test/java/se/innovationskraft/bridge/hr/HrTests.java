package se.innovationskraft.bridge.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.audit.Audit;
import se.innovationskraft.bridge.audit.AuditEntry;
import se.innovationskraft.bridge.measurement.MeasurementPoint;
import se.innovationskraft.bridge.measurement.MeasurementRules;
import se.innovationskraft.bridge.measurement.Part;
import se.innovationskraft.bridge.measurement.Parts;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;

/** What HR does and sees. */
@ServerTest
class HrTests {

    private static final String PASSWORD = "fyra ord efter varandra";

    @Autowired
    private Api api;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Points points;

    @Autowired
    private Parts parts;

    @Autowired
    private MeasurementRules rules;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient database;

    private String town = "";
    private SignedIn hr;

    @BeforeEach
    void signIn() {
        town = organisations.add("o-" + Sample.id(), "En kommun").id();
        String name = "p-" + Sample.id();
        accounts.add(town, town, name, PASSWORD, Set.of(Role.HR));
        hr = new SignedIn(api, name, PASSWORD);
    }

    @Test
    void pointWithMistakesKeepsWhatWasWrittenAndIsMadeWhenMended() {
        Document wrong = Jsoup.parse(
                save("", "Slut 2026", "2026-12-01", "2026-11-01", "många").body());

        assertThat(wrong.select("#title").val()).isEqualTo("Slut 2026");
        assertThat(wrong.select("#invited").val()).isEqualTo("många");
        assertThat(wrong.select("#kind option[selected]").val()).isEqualTo("slut");
        assertThat(wrong.select("#fel-closes, #fel-invited")).hasSize(2);
        assertThat(wrong.select("#fel-opens")).isEmpty();
        assertThat(points.all(town)).isEmpty();

        assertThat(save("", "Slut 2026", "2026-11-01", "", "31").statusCode()).isEqualTo(302);
        MeasurementPoint made = points.all(town).get(0);
        assertThat(made.invited()).isEqualTo(31);

        save(made.id(), "Slut hösten 2026", "2026-11-02", "2026-12-24", "");
        assertThat(points.all(town)).singleElement().satisfies(changed -> {
            assertThat(changed.title()).isEqualTo("Slut hösten 2026");
            assertThat(changed.invited()).isNull();
        });
        assertThat(hr.page("/admin/hr/matpunkter").select(".records").text())
                .contains("Slut hösten 2026", "Stänger 24 december 2026");
        assertThat(audit.latest(town, 9).stream().map(AuditEntry::action))
                .contains(Action.POINT_MADE, Action.POINT_CHANGED);
    }

    @Test
    void partIsMadeRenamedAndClosedAndNoNameStandsTwice() {
        hr.submit("/admin/hr/enheter", Map.of("name", "Skolan", "invited", "17"));
        HttpResponse<String> twice = hr.submit("/admin/hr/enheter", Map.of("name", "skolan", "invited", ""));
        Part school = parts.all(town).get(0);

        assertThat(Jsoup.parse(twice.body()).select("[role=alert]").text())
                .isEqualTo("Inget är sparat. En annan enhet heter redan så.");
        assertThat(hr.page("/admin/hr/enheter/" + school.id()).select("#name").val())
                .isEqualTo("Skolan");

        hr.submit("/admin/hr/enheter", Map.of("id", school.id(), "name", "Skola", "invited", "", "closed", "true"));
        assertThat(parts.all(town)).containsExactly(new Part(school.id(), "Skola", null, true));
    }

    @Test
    void thresholdIsRaisedByOneWhoKnowsAndNeverLowered() {
        assertThat(raise("9", "false").select("#fel-sure")).hasSize(1);
        assertThat(raise("7", "true").select("#fel-threshold")).hasSize(1);
        assertThat(raise("nio", "true").select("#threshold").val()).isEqualTo("nio");
        assertThat(rules.of(town).threshold()).isEqualTo(7);

        raise("9", "true");

        assertThat(hr.page("/admin/hr/troskel").select(".lead").text()).contains("minst 9 ledare");
        assertThat(hr.page("/admin/hr").text()).contains("Färre än 9 ledare");
        assertThat(raise("8", "true").select("#fel-threshold")).hasSize(1);
        assertThat(audit.latest(town, 9)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(Action.SETTING_CHANGED);
            assertThat(entry.object()).isEqualTo("threshold 9");
        });
    }

    @Test
    void exerciseIsCountedWhenSevenHaveBegunAndSixAreNowhere() {
        for (int leader = 1; leader <= 7; leader++) {
            begun("w" + leader, "o05", "0.3.0", leader <= 6);
            begun("w" + leader, "sjalvskattning", leader == 1 ? "0.2.9" : "0.3.0", true);
        }
        for (int leader = 1; leader <= 6; leader++) {
            begun("w" + leader, "o09", "0.4.1", true);
        }

        Document page = hr.page("/admin/hr");

        assertThat(page.text()).contains("7 ledare har börjat.");
        assertThat(page.select("tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(antipilot -> assertThat(antipilot).endsWith(" 7 färre än 7 0.3.0"))
                .anySatisfy(assessment -> assertThat(assessment).endsWith(" 7 7 0.2.9, 0.3.0"));
        assertThat(page.html()).doesNotContain("0.4.1");
    }

    private void begun(String workbook, String exercise, String version, boolean isCompleted) {
        database.sql(
                        "INSERT INTO progress (organisation, workbook, exercise, round, started, completed, last_day, version)"
                                + " VALUES (?, ?, ?, 1, DATE '2026-11-01', "
                                + (isCompleted ? "DATE '2026-11-02'" : "NULL")
                                + ", DATE '2026-11-02', ?)")
                .params(town, workbook, exercise, version)
                .update();
    }

    private Document raise(String threshold, String sure) {
        return Jsoup.parse(hr.submit("/admin/hr/troskel", Map.of("threshold", threshold, "sure", sure))
                .body());
    }

    private HttpResponse<String> save(String id, String title, String opens, String closes, String invited) {
        return hr.submit(
                "/admin/hr/matpunkter",
                Map.of("id", id, "kind", "slut", "title", title, "opens", opens, "closes", closes, "invited", invited));
    }
}
