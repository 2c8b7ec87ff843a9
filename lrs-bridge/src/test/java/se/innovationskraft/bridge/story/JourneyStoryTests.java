package se.innovationskraft.bridge.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.FileText;
import se.innovationskraft.bridge.SignedIn;
import se.innovationskraft.bridge.Site;
import se.innovationskraft.bridge.TestClock;
import se.innovationskraft.bridge.organisation.Role;
import se.innovationskraft.packager.player.stage.Stage;

/**
 * The whole way, from an organisation where nobody has done anything: eight leaders with packages in an LMS each, HR who
 * counts them, and what anybody on the staff gets to know of any of them.
 */
class JourneyStoryTests extends StoryServer {

    private static final String START = "Start hösten";
    private static final String END = "Slut hösten";
    private static final String GOAL = "Vi provar något nytt varje månad";
    private static final String QUESTION = "Hur kan vi göra väntan på bygglov lättare?";
    private static final String ANTIPILOT = "Släppa måndagsmötet i två veckor";
    private static final String FORGOTTEN = "Det här ska ingen minnas";
    private static final String LOOKING_BACK = "Jag frågade en granne som just hade byggt.";
    private static final int FORTNIGHT = 14;

    private static final List<String> AREAS =
            List.of("Kultur och förhållningssätt", "Användarperspektivet", "Struktur och planering", "Samverkan");

    private static final List<Integer> PLANNER = List.of(1, 1, 2, 0);
    private static final List<Integer> ERASER = List.of(2, 2, 2, 1);
    private static final List<Integer> EXPLORER = List.of(2, 1, 2, 2);
    private static final List<List<Integer>> OFFLINE =
            List.of(List.of(3, 2, 2, 3), List.of(3, 3, 2, 2), List.of(3, 2, 2, 1));
    private static final List<Integer> MOVER = List.of(4, 3, 3, 4);

    @RegisterExtension
    final Stage stage = new Stage();

    @Autowired
    private Story story;

    @Autowired
    private Municipality town;

    @Autowired
    private Site site;

    @Autowired
    private TestClock clock;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private final List<Traveller> offline = new ArrayList<>();
    private final List<String> everSeen = new ArrayList<>();
    private Staff hr;
    private Staff management;
    private Traveller planner;
    private Traveller eraser;
    private Traveller explorer;
    private Traveller mover;

    @BeforeEach
    void nobodyHasDoneAnything() {
        town.isFounded();
        hr = new Staff(stage.browser(), site, town, Role.HR);
        management = new Staff(stage.browser(), site, town, Role.MANAGEMENT);
    }

    @AfterEach
    void goesHome() {
        hr.close();
        management.close();
    }

    @Test
    void eightLeadersTravelAndNobodyIsSingledOut() {
        hr.opensPoint("start", START, today, 8);
        Map<String, String> ofNobody = staffSees();

        sixTravelAndAreCounted();
        isSame(staffSees(), ofNobody);
        nothingIsToldOfSix();
        isSame(staffSees(), ofNobody);

        seventhChangesLmsAndIsCounted();
        exactlyWhatMayBeToldOfSevenIsTold();
        Map<String, String> told = records();

        oneErasesEverything();
        isSame(records(), told);
        assertThat(mover.at("/arbetsbok/sparat").locator("[aria-labelledby=counted]"))
                .containsText(START);

        clock.later(Duration.ofDays(FORTNIGHT), () -> {
            explorerLooksBack();
            leadersAreCountedAgain();
            nothingIsToldThatWouldTellOfOne();
        });
        isSame(records(), told);
        assertThat(everSeen)
                .noneMatch(seen -> Stream.of(GOAL, QUESTION, ANTIPILOT, FORGOTTEN, LOOKING_BACK)
                        .anyMatch(seen::contains));
        assertThat(everSeen).noneMatch(seen -> town.workbooks().stream().anyMatch(seen::contains));
    }

    private void sixTravelAndAreCounted() {
        planner = new Traveller(stage, town, "planner");
        planner.completes("start", Map.of("k1", "inte", "k2", "vet", "mal", GOAL));
        planner.completes(Traveller.ASSESSMENT, Traveller.rating(PLANNER));
        planner.counts(START, "budget");
        thePlanFollowsTheAnswers();
        eraser = new Traveller(stage, town, "eraser");
        eraser.completes("o05", Map.of("mer", FORGOTTEN));
        eraser.completes(Traveller.ASSESSMENT, Traveller.rating(ERASER));
        eraser.counts(START, "budget", "regler");
        explorer = new Traveller(stage, town, "explorer");
        explorer.completes("o03", Map.of("fraga", QUESTION));
        explorer.completes(Traveller.ASSESSMENT, Traveller.rating(EXPLORER));
        explorer.counts(START, "budget");
        for (List<Integer> levels : OFFLINE) {
            Traveller leader = new Traveller(stage, town, "offline" + offline.size());
            leader.completesOffline(Traveller.ASSESSMENT, Traveller.rating(levels));
            leader.counts(START);
            offline.add(leader);
        }
        everythingIsToldOnce();
    }

    private void thePlanFollowsTheAnswers() {
        Page journey = planner.at("/arbetsbok/resan");
        assertThat(journey.locator(".order .name").first()).hasText("Testa ett annat perspektiv");
        assertThat(journey.locator(".order .name").nth(1)).hasText("Gör ett dagordningsexperiment");
        assertThat(planner.at("/arbetsbok").locator("#mal")).containsText(GOAL);
    }

    private void everythingIsToldOnce() {
        // start, o05, o03 and six self-assessments
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(town.completions()).hasSize(9).doesNotHaveDuplicates());
        assertThat(town.statements())
                .extracting(statement -> statement.path("id").asString())
                .doesNotHaveDuplicates();
    }

    private void nothingIsToldOfSix() {
        assertThat(hr.waiting(START)).containsText("För få räknas med än.");
        String point = hr.waiting(START).getAttribute("id").substring("matpunkt-".length());
        SignedIn impatient = town.signedIn(Role.HR);
        impatient.submit("/admin/mognad/publicera", Map.of("point", point));

        assertThat(impatient.page("/admin/mognad").select("[role=alert]").text())
                .isEqualTo("Inget är publicerat. För få har svarat."
                        + " Påminn ledarna och försök igen. Mätpunkten är öppen som förut.");
    }

    private void seventhChangesLmsAndIsCounted() {
        Traveller before = new Traveller(stage, town, "mover");
        before.completes("o05", Map.of("mer", ANTIPILOT));
        mover = new Traveller(stage, town, "mover-elsewhere");
        mover.completes(Traveller.ASSESSMENT, Traveller.rating(MOVER));
        mover.joins(Traveller.ASSESSMENT, before.code("o05"));
        mover.counts(START, "budget");

        assertThat(mover.at("/arbetsbok").locator("main")).containsText(ANTIPILOT);
        assertThat(mover.at("/mognad").locator("table.same tbody tr").first()).containsText("(4)");
        assertThat(before.at("/mognad").locator("table.same tbody tr").first()).containsText("(4)");
        assertThat(mover.at("/arbetsbok/sparat")
                        .locator("[aria-labelledby=written] tbody tr")
                        .first())
                .containsText("2");
        assertThat(mover.at("/arbetsbok/sparat").locator("[aria-labelledby=counted]"))
                .containsText("Ingenstans ännu.");
        assertThat(FileText.textOf(mover.fetches("/arbetsbok/fil/pdf")))
                .contains(ANTIPILOT)
                .doesNotContain(GOAL);
        assertThat(new String(mover.fetches("/arbetsbok/fil/json"), StandardCharsets.UTF_8))
                .contains(ANTIPILOT)
                .doesNotContain(GOAL);
    }

    private void exactlyWhatMayBeToldOfSevenIsTold() {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(hr.at("/admin/hr").locator("main").textContent())
                                .contains("7 ledare har börjat."));
        assertThat(hr.rows("table")).hasSize(1).allMatch(row -> row.startsWith("Självskattning 7 7 "));
        assertThat(hr.waiting(START)).containsText("7 av 8 inbjudna ledare räknas med om ni publicerar nu.");

        Page record = hr.publishes(START);

        List<Ballot> ballots = ballots();
        assertThat(record.locator(".opening")).containsText("7 av 8 inbjudna ledare har svarat.");
        assertThat(hr.rows(".heat"))
                .containsExactlyElementsOf(ballots.stream().map(Ballot::row).toList());
        assertThat(hr.rows("[aria-labelledby=obstacles] table")).contains("Budget 4", "Lagar och regler högst 2");
        List<String> csv = new String(hr.fetches("a[href$='.csv']"), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .filter(row -> !row.isEmpty())
                .toList();
        assertThat(csv)
                .contains("Svar;7", "Inbjudna;8", "Budget;4;7")
                .containsSequence(ballots.stream()
                        .flatMap(ballot -> ballot.rowsOfFile().stream())
                        .toList());
        assertThat(FileText.rowsOf(hr.fetches("a[href$='.xlsx']"))).containsExactlyElementsOf(csv);
        assertThat(FileText.textOf(hr.fetches("a[href$='.pdf']")))
                .contains(ballots.stream().map(Ballot::row).toList())
                .contains("Budget 4", "7 av 8 inbjudna");
        assertThat(ballots).allMatch(Ballot::hidesEverybody);
        managementHasItOnOnePage();
    }

    private void managementHasItOnOnePage() {
        Page brief = management.at("/admin/ledning");
        assertThat(brief.locator(".under-way")).containsText("7 ledare har börjat");
        assertThat(brief.locator(".source")).containsText("7 ledare räknas.");
        assertThat(brief.locator("ul.obstacles li")).containsText(new String[] {"Budget 4"});
        assertThat(FileText.textOf(management.fetches("a[href$='/admin/ledning.pdf']")))
                .contains("Storköping", " 7 högst 2 ", "7 ledare räknas.", "Budget 4");
    }

    private static List<Ballot> ballots() {
        List<List<Integer>> all = Stream.concat(Stream.of(PLANNER, ERASER, EXPLORER, MOVER), OFFLINE.stream())
                .toList();
        return IntStream.range(0, AREAS.size())
                .mapToObj(area -> new Ballot(
                        AREAS.get(area),
                        all.stream().map(levels -> levels.get(area)).toList()))
                .toList();
    }

    private void oneErasesEverything() {
        assertThat(story.tablesWith(FORGOTTEN)).contains("document");
        int before = town.workbooks().size();

        eraser.erasesEverything();

        assertThat(story.tablesWith(FORGOTTEN)).isEmpty();
        assertThat(town.workbooks()).hasSize(before - 1);
    }

    private void explorerLooksBack() {
        explorer.isOn(today.plusDays(FORTNIGHT));
        explorer.opensBookFrom("o03");
        Page journey = explorer.at("/arbetsbok/resan");
        assertThat(journey.locator(".due")).containsText("Testa ett annat perspektiv");
        journey.locator(".due a[href$='/o03/1']").click();
        journey.locator("#text").fill(LOOKING_BACK);
        journey.locator("[name=val][value=andra]").check();
        journey.locator("main form button").click();
        assertThat(journey.locator(".looked-back")).containsText(LOOKING_BACK);
        assertThat(journey.locator(".due")).not().containsText("Testa ett annat perspektiv");
    }

    /** Those six who are left, and an eighth, who comes late. */
    private void leadersAreCountedAgain() {
        LocalDate day = today.plusDays(FORTNIGHT);
        hr.opensPoint("slut", END, day, 8);
        for (Traveller leader : Stream.concat(Stream.of(planner, explorer, mover), offline.stream())
                .toList()) {
            leader.isOn(day);
            leader.repeats(Traveller.ASSESSMENT, Traveller.rating(List.of(3, 2, 4, leader == planner ? 0 : 2)));
            leader.counts(END);
        }
        Traveller latecomer = new Traveller(stage, town, "latecomer");
        latecomer.isOn(day);
        latecomer.completes(Traveller.ASSESSMENT, Traveller.rating(List.of(1, 4, 1, 3)));
        latecomer.counts(END);
    }

    /** One came and one left: whoever compares with the first time would read the answers of each. */
    private void nothingIsToldThatWouldTellOfOne() {
        assertThat(hr.waiting(END)).containsText("7 av 8 inbjudna ledare räknas med om ni publicerar nu.");

        Page refused = hr.publishes(END);

        assertThat(refused.locator("[role=alert]")).containsText("Inget är publicerat. Bara några få har kommit till");
        assertThat(hr.sees().keySet()).filteredOn(path -> path.endsWith(".csv")).hasSize(1);
    }

    /** All that there is to fetch for HR and for management, by who and path. */
    private Map<String, String> staffSees() {
        Map<String, String> all = new TreeMap<>();
        hr.sees().forEach((path, seen) -> all.put("hr " + path, seen));
        management.sees().forEach((path, seen) -> all.put("management " + path, seen));
        everSeen.addAll(all.values());
        return all;
    }

    /** The pages and files of what is published. */
    private Map<String, String> records() {
        Map<String, String> records = staffSees();
        records.keySet().removeIf(path -> !path.contains("/admin/mognad/"));
        assertThat(records).isNotEmpty();
        return records;
    }

    private static void isSame(Map<String, String> now, Map<String, String> before) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        now.forEach((path, seen) -> assertThat(seen).as(path).isEqualTo(before.get(path)));
    }
}
