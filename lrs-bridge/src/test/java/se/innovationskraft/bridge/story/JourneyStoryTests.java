package se.innovationskraft.bridge.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.innovationskraft.bridge.Archive.assertSame;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.Archive;
import se.innovationskraft.bridge.FileText;
import se.innovationskraft.bridge.SignedIn;
import se.innovationskraft.bridge.Site;
import se.innovationskraft.bridge.StaffEyes;
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
    private static final int FORTNIGHT = 14;

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
    private Staff hr;
    private Staff management;
    private Leaders leaders;
    private Archive archive;

    @BeforeEach
    void nobodyHasDoneAnything() {
        town.isFounded();
        hr = new Staff(stage.browser(), town, Role.HR);
        management = new Staff(stage.browser(), town, Role.MANAGEMENT);
        leaders = new Leaders(stage, town);
        archive = new Archive(Map.of(
                "HR", new StaffEyes(site, town.signedIn(Role.HR)),
                "Management", new StaffEyes(site, town.signedIn(Role.MANAGEMENT))));
    }

    @AfterEach
    void goesHome() {
        hr.close();
        management.close();
    }

    @Test
    void eightLeadersTravelAndNobodyIsSingledOut() {
        hr.opensPoint("start", START, today, 8);
        Map<String, String> ofNobody = archive.everything();

        leaders.sixTravelAndLetThemselvesBeCounted(START);
        everythingIsToldOnce();
        assertSame(archive.everything(), ofNobody);
        nothingIsToldOfSix();
        assertSame(archive.everything(), ofNobody);

        leaders.seventhChangesLmsAndIsCounted(START);
        exactlyWhatMayBeToldOfSevenIsTold();
        leaders.mayReadWhereTheyWereCounted(START);
        Map<String, String> told = archive.records();

        fourMeetAndHrSeesNobody();
        nothingIsLeftOfTheOneWhoErases();
        assertSame(archive.records(), told);

        clock.later(Duration.ofDays(FORTNIGHT), () -> {
            LocalDate day = today.plusDays(FORTNIGHT);
            leaders.oneLooksBack(day);
            hr.opensPoint("slut", END, day, 8);
            leaders.areCountedAgain(day, END);
            nothingIsToldThatWouldTellOfOne();
        });
        assertSame(archive.records(), told);
        nobodyWasEverSeen();
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

    private void exactlyWhatMayBeToldOfSevenIsTold() {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(hr.at("/admin/hr").locator("main").textContent())
                                .contains("7 ledare har börjat."));
        assertThat(hr.rows("table")).hasSize(1).allMatch(row -> row.startsWith("Självskattning 7 7 "));
        assertThat(hr.waiting(START)).containsText("7 av 8 inbjudna ledare räknas med om ni publicerar nu.");

        Page record = hr.publishes(START);

        List<Ballot> ballots = Leaders.ballots();
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

    private void fourMeetAndHrSeesNobody() {
        hr.letsGroupsShareTexts();
        GroupOfFour group = leaders.four();
        group.joins(hr.printsGroupCode());
        group.meets(today.plusWeeks(1));
        group.isGiven("o05", "mer", Leaders.FORGOTTEN);

        assertThat(hr.at("/admin/hr/grupper").locator("[aria-labelledby=held]"))
                .containsText("Färre än 7 ledare är med i en grupp.");
        archive.everything();
    }

    private void nothingIsLeftOfTheOneWhoErases() {
        assertThat(story.tablesWith(Leaders.FORGOTTEN)).contains("document", "shared_item");
        int before = town.workbooks().size();

        leaders.oneErasesEverything();

        assertThat(story.tablesWith(Leaders.FORGOTTEN)).isEmpty();
        assertThat(town.workbooks()).hasSize(before - 1);
        leaders.four().goesOnWithoutTheSecond();
    }

    /** One came and one left: whoever compares with the first time would read the answers of each. */
    private void nothingIsToldThatWouldTellOfOne() {
        assertThat(hr.waiting(END)).containsText("7 av 8 inbjudna ledare räknas med om ni publicerar nu.");

        Page refused = hr.publishes(END);

        assertThat(refused.locator("[role=alert]")).containsText("Inget är publicerat. Bara några få har kommit till");
        assertThat(archive.records().keySet())
                .filteredOn(path -> path.endsWith(".csv"))
                .hasSize(2);
    }

    /** Neither what anybody wrote nor by what number anybody is known has ever been shown to the staff. */
    private void nobodyWasEverSeen() {
        List<String> never =
                Stream.concat(Leaders.TEXTS.stream(), town.workbooks().stream()).toList();
        for (Map<String, String> kept : archive.kept()) {
            assertThat(kept.values()).noneMatch(content -> never.stream().anyMatch(content::contains));
        }
    }
}
