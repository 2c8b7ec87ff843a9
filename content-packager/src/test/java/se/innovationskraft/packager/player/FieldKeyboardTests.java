package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.stage.Blocks;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.KeyboardLearner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/**
 * Tests of every type of field with nothing but a keyboard; the text, the list and the deck are in {@link KeyboardTests},
 * the agenda in {@link BlocksTests}.
 */
class FieldKeyboardTests {

    @RegisterExtension
    final Stage stage = new Stage();

    private KeyboardLearner begins(String exercise) {
        return new KeyboardLearner(stage.device().openOutside(stage.lms(exercise))).begins();
    }

    @Test
    void oneOfSeveralIsChosenWithTheArrows() {
        KeyboardLearner learner = begins(Blocks.EXERCISE);

        learner.goesTo("dag", "input").presses("Space").presses("ArrowDown");

        assertThat(checked(learner, "dag")).containsExactly("fredag");
    }

    @Test
    void aLevelIsChosenWithTheArrows() {
        KeyboardLearner learner = begins("sjalvskattning").goesOn();

        learner.goesTo("kultur", "input").presses("Space").presses("ArrowDown");

        assertThat(checked(learner, "kultur")).containsExactly("2");
    }

    @Test
    void severalAreTickedOneByOneAndATickCanBeTakenAway() {
        KeyboardLearner learner = begins("r03").goesOnTo("det-har-behover-finnas-runt-omkring");
        List<String> options = values(learner, "finns", "input");

        for (int option : List.of(0, 2, 1)) {
            learner.goesTo("finns", "[value='" + options.get(option) + "']").presses("Space");
            if (option == 2) {
                learner.presses("Shift+Tab");
            }
        }
        learner.presses("Space");

        assertThat(checked(learner, "finns")).containsExactly(options.get(0), options.get(2));
    }

    @Test
    void aWrongNumberIsToldOfWhenItIsLeftAndCanBeMended() {
        KeyboardLearner learner = begins("r03").goesOnTo("det-har-kostar-det");
        Locator note = learner.sees().field("timmar").locator("[data-part='field-note']");

        learner.goesTo("timmar", "input").types("många").presses("Tab");
        assertThat(note).hasText(Messages.text("not-a-number", 0, 99999));
        learner.presses("Shift+Tab").presses("Control+A").types("45").presses("Tab");

        assertThat(note).isEmpty();
        assertThat(values(learner, "timmar", "input")).containsExactly("45");
    }

    @Test
    void aTableIsFilledCellByCellAndANewRowIsWrittenInAtOnce() {
        KeyboardLearner learner = begins("o05").goesOnTo("ga-igenom-kalendern");

        for (int row = 1; row <= 4; row++) {
            learner.goesTo("lista", "tr:nth-child(" + row + ") td:nth-child(1) :is(textarea, input, select)")
                    .types("Möte " + row);
        }
        learner.goesTo("lista", "[data-action='add-row']").presses("Enter").types("Möte 5");

        assertThat(values(learner, "lista", "td:nth-child(1) textarea"))
                .containsExactly("Möte 1", "Möte 2", "Möte 3", "Möte 4", "Möte 5", "", "", "");
    }

    @Test
    void aCardIsFilledAndPrinted() {
        KeyboardLearner learner = begins(Blocks.EXERCISE).goesOnTo("fyll-i-antipilotkortet");
        learner.sees().page().evaluate("() => { window.print = () => { window.printed = true; }; }");

        learner.goesTo("antipilot", "textarea").types("Långa möten").presses("Tab");
        learner.types("Ingen minns dem")
                .presses("Tab")
                .types("90")
                .presses("Tab")
                .presses("ArrowDown");
        learner.goesTo("antipilot", "[data-action='print-card']").presses("Enter");

        assertThat(learner.sees().find(".framed-card dd"))
                .hasText(new String[] {"Långa möten", "Ingen minns dem", "90", "vet"});
        assertThat(learner.sees().page().evaluate("() => window.printed")).isEqualTo(true);
    }

    @Test
    void anIdeaIsPutOnTheBoardAndItsPlaceIsSaid() {
        KeyboardLearner learner = begins(Blocks.EXERCISE).goesOnTo("lagg-ideerna-pa-kartan");

        learner.goesTo("karta", "textarea").types("Lunch").presses("Tab").presses("ArrowDown");
        learner.presses("ArrowDown").presses("Tab").presses("ArrowDown").presses("Tab");

        assertThat(learner.sees().find("[data-item='karta'] .zone:has-text('Lunch') h3 span"))
                .hasText(new String[] {"Nytta: stor", "Arbete: litet"});
        assertThat(learner.sees().part("announcements")).containsText("Lunch");
    }

    @Test
    void votesAreTypedRowByRow() {
        KeyboardLearner learner = begins(Blocks.EXERCISE).goesOnTo("lagg-ideerna-pa-kartan");
        learner.goesTo("karta", "textarea").types("Lunch");
        learner.goesTo("karta", "tr:nth-child(2) textarea").types("App");
        learner.goesOn();

        learner.goesTo("prickar", "input").types("2").presses("Tab").types("5").presses("Tab");

        assertThat(learner.sees().field("prickar").locator("[data-part='sum']")).hasText(Messages.text("votes-sum", 7));
        assertThat(learner.sees().field("prickar").locator("[data-part='top'] .best"))
                .containsText("App");
    }

    @Test
    void theCounterIsSteppedAndTypedIn() {
        KeyboardLearner learner = begins(Blocks.EXERCISE).goesOnTo("rosta");

        learner.goesTo("antal", "[data-action='more']").presses("Enter").presses("Space");
        assertThat(values(learner, "antal", "input")).containsExactly("2");
        learner.presses("Shift+Tab")
                .presses("Control+A")
                .types("19")
                .presses("Tab")
                .presses("Enter");

        assertThat(values(learner, "antal", "input")).containsExactly("20");
        assertThat(learner.sees().part("announcements")).hasText(Messages.text("counter-reached", 20, 20));
    }

    @Test
    void bothPartsOfAPlanAreWritten() {
        KeyboardLearner learner = begins(Blocks.EXERCISE).goesOnTo("bestam-vad-ni-gor-harnast");

        learner.goesTo("nasta", "textarea").types("När vi ses").presses("Tab").types("börjar vi ute");

        assertThat(values(learner, "nasta", "textarea")).containsExactly("När vi ses", "börjar vi ute");
    }

    @Test
    void aDayAndATimeAreChosenAndTheCalendarFileFetched() {
        Device device = stage.device();
        device.isOn(LocalDate.of(2026, 11, 24));
        KeyboardLearner learner = new KeyboardLearner(device.openOutside(stage.lms(Blocks.EXERCISE)));
        learner.begins().goesOnTo("bestam-vad-ni-gor-harnast");

        // the browser's own language decides what comes first: day, month or year
        learner.goesTo("kalender", "[type='date']").presses("ArrowUp");
        learner.goesTo("kalender", "[type='time']").presses("ArrowUp");
        learner.goesTo("kalender", "[data-action='add-to-calendar']");
        Download file = learner.sees().page().waitForDownload(() -> learner.presses("Enter"));

        String day = values(learner, "kalender", "[type='date']").get(0);
        assertThat(day).isIn("2026-11-26", "2026-12-25", "2027-11-25");
        assertThat(file.suggestedFilename()).endsWith("-" + day + ".ics");
        assertThat(values(learner, "kalender", "[type='time']")).containsExactly("10:00");
    }

    @Test
    void theRuleBehindASuggestionIsOpenedAndFolded() {
        KeyboardLearner learner = begins(Blocks.EXERCISE);
        learner.goesTo("kan", "input").presses("Space");
        learner.goesOnTo("bestam-vad-ni-gor-harnast");
        Locator rule = learner.sees().field("rad").locator(".rules");

        learner.goesTo("rad", "summary").presses("Enter");
        assertThat(rule).isVisible();
        learner.presses("Enter");

        assertThat(rule).isHidden();
        assertThat(learner.sees().field("rad").locator("[data-line]:visible"))
                .containsText("Testa ett annat perspektiv");
    }

    @Test
    void theSumFollowsWhileItsTableIsWritten() {
        KeyboardLearner learner = begins(Blocks.EXERCISE).goesOnTo("gor-om-dagordningen");

        learner.goesTo("efter", "textarea")
                .types("Start")
                .presses("Tab")
                .types("25")
                .presses("Tab");

        assertThat(learner.sees().field("tid").locator("output")).containsText("30");
        assertThat(learner.sees().field("tid").locator("output")).hasAttribute("aria-live", "polite");
    }

    private static List<String> checked(KeyboardLearner learner, String item) {
        return values(learner, item, "input:checked");
    }

    private static List<String> values(KeyboardLearner learner, String item, String selector) {
        return learner.sees().field(item).locator(selector).all().stream()
                .map(Locator::inputValue)
                .toList();
    }
}
