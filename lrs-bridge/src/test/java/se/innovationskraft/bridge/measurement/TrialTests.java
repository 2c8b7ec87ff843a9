package se.innovationskraft.bridge.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.Sample;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.SignedIn;
import se.innovationskraft.bridge.TestClock;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.bridge.threshold.Reason;
import se.innovationskraft.bridge.threshold.Tally;
import se.innovationskraft.bridge.threshold.Tally.Share;
import se.innovationskraft.bridge.threshold.Tally.Size;

/** What leaders say became of what they tried: counted with the rest of the same people, once, and shown to management. */
@ServerTest
class TrialTests {

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
    private Publishing publishing;

    @Autowired
    private Records records;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private Town town;
    private List<Leader> leaders;
    private String start;
    private SignedIn director;

    @BeforeEach
    void sevenHaveTriedSomething() {
        town = new Town(api, organisations, points);
        start = town.point(PointKind.START);
        leaders = town.leaders(7);
        leaders.get(0).followUp("o05", "behall", "5-9");
        leaders.get(1).followUp("o05", "behall", "10+").followUp("o03", "slapp", "10+");
        leaders.get(2).followUp("o05", "behall", "1-4");
        leaders.get(3).followUp("o05", "behall", "");
        leaders.get(4).followUp("o05", "andra", "5-9");
        leaders.get(5).followUp("o05", "slapp", "5-9");
        String name = "p-" + Sample.id();
        accounts.add(town.id(), town.id(), name, PASSWORD, Set.of(Role.MANAGEMENT));
        director = new SignedIn(api, name, PASSWORD);
    }

    @Test
    void sixAreWordsWithoutAnyNumberAndSevenAreWhatTheRecordTells() {
        leaders.subList(0, 6).forEach(leader -> leader.count(start, "", "budget"));
        begun(6);

        assertThat(publish(start)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW));
        Document few = sheet();
        few.select(".day").remove();
        assertThat(few.select(".a4").text())
                .doesNotContainPattern("\\d")
                .contains("För få har börjat", "Ingen mätning är publicerad än.", "Inget beslut väntar.");

        leaders.get(6).count(start);
        begun(1);
        PublishedRecord told = published(start);

        assertThat(told.trials())
                .isEqualTo(new Tally.Counted(
                        7,
                        List.of(
                                new Share("andra", Size.AT_MOST, 2),
                                new Share("behall", Size.EXACTLY, 4),
                                new Share("slapp", Size.AT_MOST, 2))));
        assertThat(told.hours()).isEqualTo(21);
        assertThat(sheet().select(".figure").eachText())
                .containsExactly(
                        "7 ledare har börjat",
                        "4 behåller något",
                        "högst 2 ändrar något",
                        "högst 2 släpper något",
                        "minst 21 timmar i månaden");
        assertThat(sheet().select(".obstacles li").eachText()).containsExactly("Budget minst 5");
        assertThat(sheet().select(".source").text()).contains("Mätning start", "7 ledare räknas.");
    }

    @Test
    void leaderSeesWhatCountsTooAndEachFollowUpCountsOnce() {
        assertThat(leaders.get(1).page().select(".tried li").eachText())
                .satisfiesExactlyInAnyOrder(
                        kept -> assertThat(kept).endsWith(": Behåller det, 10 timmar eller mer"),
                        dropped -> assertThat(dropped).endsWith(": Släpper det"));
        leaders.forEach(leader -> leader.count(start));
        published(start);
        String middle = town.point(PointKind.MIDDLE);
        leaders.forEach(leader -> leader.assess(2, 2, 1, 3, 2));

        assertThat(leaders.get(1).page().text()).contains("Du har inga uppföljningar som räknas än.");
        leaders.forEach(leader -> leader.count(middle));
        clock.later(Duration.ofMinutes(1), () -> published(middle));
        PublishedRecord told = record(middle);

        assertThat(told.trials())
                .isInstanceOfSatisfying(
                        Tally.Counted.class,
                        tally -> assertThat(tally.shares())
                                .extracting(Share::size)
                                .containsOnly(Size.AT_MOST));
        assertThat(told.hours()).isNull();
        assertThat(sheet().select(".hours").text()).contains("Nästan alla har sagt detsamma");
    }

    @Test
    void oneWhoComesOrGoesCannotBeSubtracted() {
        leaders.forEach(leader -> leader.count(start));
        published(start);
        String told = sheet().select(".a4").outerHtml();
        String gone = leaders.get(0).workbook();

        String middle = town.point(PointKind.MIDDLE);
        leaders.forEach(leader -> leader.assess(2, 1, 2, 3, 1).count(middle));
        town.leader().assess(1, 4, 4, 4, 4).followUp("o05", "behall", "10+").count(middle);
        assertThat(publish(middle)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW_CAME_OR_LEFT));
        assertThat(sheet().select(".a4").outerHtml()).isEqualTo(told);

        leaders.get(0).erases();
        assertThat(sheet().select(".a4").outerHtml()).isEqualTo(told);
        assertThat(database.sql("SELECT workbook FROM published_follow_up WHERE organisation = ?")
                        .param(town.id())
                        .query(String.class)
                        .list())
                .hasSize(6)
                .doesNotContain(gone);
        assertThat(publish(middle)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW_CAME_OR_LEFT));
    }

    private Document sheet() {
        return director.page("/admin/ledning");
    }

    private Outcome publish(String point) {
        return publishing.publish(town.id(), point, "hr");
    }

    private PublishedRecord published(String point) {
        assertThat(publish(point)).isInstanceOf(Outcome.Published.class);
        return record(point);
    }

    private PublishedRecord record(String point) {
        return records.all(town.id()).stream()
                .filter(record -> record.point().id().equals(point))
                .findFirst()
                .orElseThrow();
    }

    private void begun(int people) {
        for (int person = 0; person < people; person++) {
            database.sql("INSERT INTO progress (organisation, workbook, exercise, round, started, last_day)"
                            + " VALUES (?, ?, 'o05', 1, DATE '2026-11-01', DATE '2026-11-02')")
                    .params(town.id(), "w-" + Sample.id())
                    .update();
        }
    }
}
