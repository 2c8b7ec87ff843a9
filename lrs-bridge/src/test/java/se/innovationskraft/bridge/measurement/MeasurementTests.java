package se.innovationskraft.bridge.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.organisation.Organisation;
import se.innovationskraft.bridge.organisation.Organisations;
import se.innovationskraft.bridge.threshold.AreaChange;
import se.innovationskraft.bridge.threshold.AreaResult;
import se.innovationskraft.bridge.threshold.AreaResult.Exact;
import se.innovationskraft.bridge.threshold.AreaResult.Mostly;
import se.innovationskraft.bridge.threshold.AreaResult.Withheld;
import se.innovationskraft.bridge.threshold.Direction;
import se.innovationskraft.bridge.threshold.Reason;
import se.innovationskraft.bridge.threshold.Tally;

/** Leaders in browsers, HR at the services that its pages call. Each test has an organisation of its own. */
@ServerTest
class MeasurementTests {

    @Autowired
    private Api api;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Points points;

    @Autowired
    private Parts parts;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Records records;

    @Autowired
    private MeasurementRules rules;

    @Autowired
    private JdbcClient database;

    private Town town;

    @BeforeEach
    void foundTown() {
        town = new Town(api, organisations, points);
    }

    @Test
    void sixAreTooFewAndTheSeventhLetsAllBeTold() {
        String start = town.point(PointKind.START);
        town.leaders(5).forEach(leader -> leader.count(start));
        town.leader().assess(1, 3, 2, 0, 4).count(start);

        assertThat(waiting(start)).isEmpty();
        assertThat(publish(start)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW));
        assertThat(records.all(town.id())).isEmpty();

        town.leader().assess(1, 3, 2, 2, 4).count(start);
        assertThat(waiting(start)).contains(7);
        PublishedRecord record = published(start);

        assertThat(result(record, "kultur")).isInstanceOfSatisfying(Exact.class, kultur -> {
            assertThat(kultur.counts()).containsExactly(2, 2, 3, 0);
            assertThat(kultur.median().low()).isEqualTo(2);
        });
        assertThat(result(record, "struktur")).isEqualTo(new Withheld("struktur", Reason.TOO_FEW));
        assertThat(record.answers()).isEqualTo(7);
        assertThat(record.point().invited()).isEqualTo(12);
        assertThat(record.model().areas())
                .extracting(PublishedRecord.Area::title)
                .contains("Samverkan");
        assertThatThrownBy(() -> publish(start)).isInstanceOf(ClosedPointException.class);
    }

    @Test
    void whenAllChoseTheSameOnlyMostIsSaid() {
        String start = town.point(PointKind.START);
        for (int person = 0; person < 7; person++) {
            town.leader().assess(1, 2, 1 + person % 3, 2, 2).count(start);
        }

        assertThat(result(published(start), "kultur")).isEqualTo(new Mostly("kultur", 2, 5, 7));
    }

    @Test
    void answersAreTakenBackUntilTheyArePublished() {
        String start = town.point(PointKind.START);
        List<Leader> leaders = town.leaders(7);
        leaders.forEach(leader -> leader.count(start));
        Leader hesitant = leaders.get(0);

        assertThat(hesitant.withdraws(start).headers().firstValue("Location").orElseThrow())
                .endsWith("?hande=tillbaka");
        assertThat(hesitant.page().select(".is-counted")).isEmpty();
        assertThat(publish(start)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW));

        hesitant.count(start);
        byte[] told = body(published(start));
        assertThat(hesitant.withdraws(start).statusCode()).isEqualTo(409);
        assertThat(hesitant.page().select(".counted").text()).contains("Mätning start", "publicerad");
        assertThat(body(record(start))).isEqualTo(told);
    }

    @Test
    void yesGoesWithTheSelfAssessmentAndDoesNotComeBackWithIt() {
        String start = town.point(PointKind.START);
        List<Leader> leaders = town.leaders(7);
        leaders.forEach(leader -> leader.count(start));
        Leader hesitant = leaders.get(0);

        Document asking = hesitant.deletesAssessment();

        assertThat(asking.text()).contains("Har du sagt ja till att räknas med tas det tillbaka");
        assertThat(publish(start)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW));
        hesitant.assess(1, 1, 1, 1, 1);
        assertThat(hesitant.page().select(".is-counted")).isEmpty();
        assertThat(publish(start)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW));
        hesitant.count(start);
        assertThat(published(start).answers()).isEqualTo(7);
    }

    @Test
    void twoWorkbooksOfOnePersonCountOnceAndTheLatestHolds() {
        String start = town.point(PointKind.START);
        String same = Town.pseudonym();
        town.leaders(5).forEach(leader -> leader.count(start));
        town.leader(same).assess(1, Town.today(), 4, 4, 4, 4).count(start);
        town.leader(same).assess(1, Town.today().plusDays(1), 1, 1, 1, 1).count(start);

        assertThat(publish(start)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW));

        town.leader().assess(1, 3, 3, 3, 3).count(start);
        assertThat(result(published(start), "kultur"))
                .isInstanceOfSatisfying(
                        Exact.class, kultur -> assertThat(kultur.counts()).containsExactly(3, 2, 2, 0));
    }

    @Test
    void joinedWorkbooksAreOnePersonAlsoInWhatIsPublished() {
        String start = town.point(PointKind.START);
        List<Leader> leaders = town.leaders(9);
        leaders.forEach(leader -> leader.count(start));
        join(leaders.get(0), leaders.get(1));
        PublishedRecord record = published(start);
        String gone = leaders.get(2).workbook();

        join(leaders.get(2), leaders.get(3));

        assertThat(record.answers()).isEqualTo(8);
        assertThat(members(record)).hasSize(7).doesNotContain(gone);
        assertThat(body(record(start))).isEqualTo(body(record));
    }

    @Test
    void recordStandsWhenSomebodyIsErasedAndTheNextIsNotToldOfNine() {
        String start = town.point(PointKind.START);
        List<Leader> leaders = town.leaders(10);
        leaders.forEach(leader -> leader.count(start));
        PublishedRecord record = published(start);
        byte[] told = body(record);
        String gone = leaders.get(9).workbook();

        leaders.get(9).erases();

        assertThat(body(record(start))).isEqualTo(told);
        assertThat(new String(told, StandardCharsets.UTF_8)).doesNotContain(gone, "hemligt");
        assertThat(members(record)).hasSize(9).doesNotContain(gone);
        assertThat(goneFromKultur()).isEqualTo(1);
        String middle = town.point(PointKind.MIDDLE);
        leaders.subList(0, 9).forEach(leader -> leader.assess(2, 2, 2, 2, 2).count(middle));
        assertThat(publish(middle)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW_CAME_OR_LEFT));
    }

    @Test
    void changeIsCountedAmongTheSamePeople() {
        String start = town.point(PointKind.START);
        List<Leader> leaders = town.leaders(10);
        leaders.forEach(leader -> leader.count(start));
        published(start);
        String middle = town.point(PointKind.MIDDLE);
        List<Integer> later = List.of(2, 3, 4, 2, 2, 3, 1, 2, 2, 1);
        for (int person = 0; person < 10; person++) {
            int level = later.get(person);
            leaders.get(person).assess(2, level, 2, level, level).count(middle);
        }

        PublishedRecord record = published(middle);

        assertThat(record.changes()).singleElement().satisfies(compared -> {
            assertThat(compared.point().id()).isEqualTo(start);
            assertThat(compared.areas())
                    .contains(
                            new AreaChange.Counted("kultur", 4, 5, 1, Direction.NOT_CLEAR),
                            new AreaChange.SideBySide("anvandare", AreaChange.Why.NOT_EXACT));
        });
    }

    @Test
    void changeIsNotCountedFromAnswersThatHaveBeenWrittenOver() {
        String start = town.point(PointKind.START);
        List<Leader> leaders = town.leaders(7);
        leaders.forEach(leader -> leader.count(start));
        published(start);
        String middle = town.point(PointKind.MIDDLE);
        leaders.get(0).assess(1, 4, 1, 1, 1);
        leaders.forEach(leader -> leader.assess(2, 2, 2, 2, 2).count(middle));

        assertThat(published(middle).changes().get(0).areas())
                .contains(
                        new AreaChange.SideBySide("kultur", AreaChange.Why.OTHER_PEOPLE),
                        new AreaChange.SideBySide("struktur", AreaChange.Why.NOT_EXACT));
    }

    @Test
    void answersThatAreOldOrCountedElsewhereCountNoMore() {
        String start = town.point(PointKind.START);
        Leader early = town.leader().assess(1, Town.today().minusDays(1), 2, 2, 2, 2);
        assertThat(early.page().text()).contains("Gör om självskattningen");
        assertThat(early.tries(start, "", "", 1).statusCode()).isEqualTo(409);
        early.forge(start, "ja~~~1");
        List<Leader> leaders = town.leaders(6);
        leaders.forEach(leader -> leader.count(start));
        assertThat(publish(start)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW));
        leaders.add(town.leader().assess(1, 3, 3, 3, 3).count(start));
        published(start);

        String middle = town.point(PointKind.MIDDLE);

        assertThat(leaders.get(0).page().text()).contains("Gör om självskattningen");
        leaders.forEach(leader ->
                assertThat(leader.tries(middle, "", "", 1).statusCode()).isEqualTo(409));
        leaders.forEach(leader -> leader.forge(middle, "ja~~~1"));
        assertThat(waiting(middle)).isEmpty();
    }

    @Test
    void whatAPackageMakesUpIsNone() {
        String start = town.point(PointKind.START);
        for (int person = 0; person < 7; person++) {
            int level = 1 + person % 3;
            town.leader()
                    .assess(1, level, level, level, level)
                    .forge(start, person < 4 ? "ja~finns-inte~budget,vädret~1" : "ja~~~1");
        }
        town.leader().assess(1, 4, 4, 4, 4).forge(start, "ja~~~2");
        town.leader().assess(1, 4, 4, 4, 4).forge(start, "kanske");
        town.leader().assess(1, 4, 4, 4, 4).forge("finns-inte", "ja~~~1");

        PublishedRecord record = published(start);

        assertThat(record.answers()).isEqualTo(7);
        assertThat(record.results().units()).isEmpty();
        assertThat(record.obstacles()).isInstanceOfSatisfying(Tally.Counted.class, tally -> {
            assertThat(tally.shares()).hasSize(6);
            assertThat(tally.shares())
                    .contains(
                            new Tally.Share("budget", Tally.Size.EXACTLY, 4),
                            new Tally.Share("system", Tally.Size.AT_MOST, 2));
        });
    }

    @Test
    void partsAreToldTogetherAndOneWithoutAnswersLooksLikeOneWithAFew() {
        String start = town.point(PointKind.START);
        String care = part("Omsorg");
        String parks = part("Park");
        String few = part("Fritid");
        String nobody = part("Kultur");
        List<Leader> leaders = town.leaders(21);
        for (int person = 0; person < 20; person++) {
            leaders.get(person).count(start, person < 7 ? care : person < 14 ? parks : few, "");
        }
        leaders.get(20).count(start);
        assertThat(parts.add(town.id(), "omsorg ", null)).isEmpty();

        PublishedRecord record = published(start);

        assertThat(record.parts())
                .extracting(PublishedRecord.PartOfAll::name)
                .containsExactly("Fritid", "Kultur", "Omsorg", "Park");
        assertThat(record.results().units().get(nobody))
                .isEqualTo(record.results().units().get(few))
                .contains(new Withheld("kultur", Reason.TOO_FEW));
        assertThat(record.results().units().get(care))
                .containsExactlyElementsOf(expected(record, care))
                .hasSize(4);
    }

    @Test
    void pageSaysWhatIsCountedAndWhatIsNot() {
        Leader leader = town.leader();
        assertThat(leader.page().text()).contains("Just nu finns inget att räknas med i");
        String part = part("Omsorg");
        String start = town.point(PointKind.START);
        assertThat(leader.page().text()).contains("Gör självskattningen först");

        leader.assess(1, 2, 3, 0, 1);
        Document page = leader.page();

        assertThat(page.select("#matpunkt-" + start + " ul li").eachText())
                .containsExactly(
                        "Kultur och förhållningssätt: Vi testar (2)",
                        "Användarperspektivet: Vi gör (3)",
                        "Struktur och planering: Vet inte, eller inte aktuellt",
                        "Samverkan: Vi vet (1)");
        assertThat(page.text())
                .contains("färre än 7 svar", "frivilligt", "Räkna med mina svar")
                .doesNotContain("hemligt", "amtycke");
        leader.count(start, part, "budget,system");
        Document given = leader.page();
        assertThat(given.select(".is-counted").text()).contains("Dina svar räknas med");
        assertThat(given.select("input[checked]").eachAttr("value")).containsExactly(part, "budget", "system");
        assertThat(leader.tries(start, "en-annan-del", "", 1).statusCode()).isEqualTo(409);
        assertThat(leader.tries(start, "", "", 2).statusCode()).isEqualTo(409);
        assertThat(town.leader().page().select(".is-counted")).isEmpty();
    }

    @Test
    void nothingIsSaidToAPointThatIsNotOpen() {
        Leader leader = town.leader().assess(1, 2, 2, 2, 2);
        String later = points.add(town.id(), PointKind.END, "Slut", Town.today().plusDays(2), null, null)
                .id();

        assertThat(leader.page().text()).doesNotContain("Slut");
        assertThat(leader.tries(later, "", "", 1).statusCode()).isEqualTo(409);
        assertThat(leader.withdraws(later).statusCode()).isEqualTo(409);
    }

    @Test
    void thresholdIsRaisedAndNeverLowered() {
        String start = town.point(PointKind.START);
        rules.raise(town.id(), 8);
        town.leaders(7).forEach(leader -> leader.count(start));

        assertThat(publish(start)).isEqualTo(new Outcome.Refused(Reason.TOO_FEW));
        assertThatThrownBy(() -> rules.raise(town.id(), 7)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rules.of(town.id()).threshold()).isEqualTo(8);
    }

    @Test
    void whatIsTriedIsNeverPublished() {
        assertThatThrownBy(() -> publishing.publish(Organisation.TRIAL, "x", "hr"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Those of the area that is the same in all: levels 1, 2, 3 by turns. */
    private static List<AreaResult> expected(PublishedRecord record, String part) {
        Map<String, AreaResult> byArea = record.results().units().getOrDefault(part, List.of()).stream()
                .collect(Collectors.toMap(AreaResult::area, result -> result));
        Exact kultur = (Exact) byArea.get("kultur");
        assertThat(kultur.counts()).containsExactly(3, 2, 2, 0);
        return List.of(
                new Exact("anvandare", kultur.counts(), 0, kultur.median(), kultur.q1(), kultur.q3()),
                kultur,
                new Exact("samverkan", kultur.counts(), 0, kultur.median(), kultur.q1(), kultur.q3()),
                new Exact("struktur", kultur.counts(), 0, kultur.median(), kultur.q1(), kultur.q3()));
    }

    private String part(String name) {
        return parts.add(town.id(), name, null).orElseThrow().id();
    }

    private Outcome publish(String point) {
        return publishing.publish(town.id(), point, "hr");
    }

    private PublishedRecord published(String point) {
        assertThat(publish(point)).isInstanceOf(Outcome.Published.class);
        return record(point);
    }

    private PublishedRecord record(String point) {
        String id = points.byId(town.id(), point).orElseThrow().record();
        return records.byId(town.id(), String.valueOf(id)).orElseThrow();
    }

    private Optional<Integer> waiting(String point) {
        return publishing.waiting(town.id(), points.byId(town.id(), point).orElseThrow());
    }

    private static AreaResult result(PublishedRecord record, String area) {
        return record.results().organisation().stream()
                .filter(result -> result.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private byte[] body(PublishedRecord record) {
        return database.sql("SELECT body FROM published_record WHERE organisation = ? AND id = ?")
                .params(town.id(), record.id())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private List<String> members(PublishedRecord record) {
        return database.sql("SELECT DISTINCT workbook FROM published_member WHERE organisation = ? AND record = ?")
                .params(town.id(), record.id())
                .query(String.class)
                .list();
    }

    private int goneFromKultur() {
        return database.sql("SELECT people FROM published_gone WHERE organisation = ? AND area = 'kultur'")
                .param(town.id())
                .query(Integer.class)
                .single();
    }

    private void join(Leader from, Leader into) {
        String code = Api.json(api.post("/launch/code", "{}", into.launched().bearer()))
                .path("code")
                .asString();
        assertThat(api.post(
                                "/launch/join",
                                "{\"code\":\"" + code + "\"}",
                                from.launched().bearer())
                        .statusCode())
                .isEqualTo(200);
    }
}
