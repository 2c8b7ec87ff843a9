package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.lms.LmsSite;
import se.innovationskraft.packager.player.stage.Blocks;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of the blocks that show rows in another way, or that hang on what was answered earlier. */
class BlocksTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void whatHangsOnAnswersFollowsThemAlsoAfterTheTabWasClosed() {
        Lms lms = stage.lms(Blocks.EXERCISE);
        Device device = stage.device();
        Learner learner = device.open(lms);
        learner.begins();
        answers(learner, "dag", "fredag");
        answers(learner, "kan", "3");
        learner.goesOnTo("lagg-ideerna-pa-kartan");
        row(learner, "karta", 0, "Lunch").locator("select").nth(0).selectOption("2");
        row(learner, "karta", 1, "App");
        learner.goesOn().field("prickar").locator("input").nth(0).fill("4");
        learner.closesTab();

        Learner again = device.open(lms);
        assertThat(again.field("prickar").locator("label").nth(0)).hasText("Lunch");
        assertThat(again.field("prickar").locator("label").nth(2)).isHidden();
        assertThat(again.field("prickar").locator("[data-part='sum']")).hasText(Messages.text("votes-sum", 4));
        again.goesOnTo("bestam-vad-ni-gor-harnast");

        assertThat(again.find("[data-line]:not([hidden])")).hasText("Ta en hel fredag");
        assertThat(again.field("kalender").locator("[data-part='time']")).hasValue("13:00");
    }

    @Test
    void everythingIsDoneWithTheKeyboardAndTheFocusFollowsARow() {
        Learner learner = stage.device().openOutside(stage.lms(Blocks.EXERCISE));
        learner.begins().goesOnTo("gor-om-dagordningen");
        row(learner, "efter", 0, "Start").locator("input").fill("10");
        row(learner, "efter", 1, "Prat").locator("input").fill("35");

        learner.field("efter").locator("[data-action='move-down']").nth(0).focus();
        learner.page().keyboard().press("Enter");

        assertThat(learner.field("efter").locator("textarea").nth(1)).hasValue("Start");
        assertThat(learner.field("efter").locator("[data-part='clock']").nth(1)).hasText("09:35");
        assertThat(learner.field("efter").locator("[data-action='move-down']").nth(1))
                .isFocused();
        assertThat(learner.field("efter").locator("[data-part='total']"))
                .hasText(Messages.text("agenda-total", 45, "09:45"));
        assertThat(learner.part("announcements")).hasText(Messages.text("agenda-moved", 2, "09:35"));
    }

    @Test
    void summaryHasTheBlocksInWords() {
        Learner learner = stage.device().openOutside(stage.lms(Blocks.EXERCISE));
        learner.begins();
        answers(learner, "kan", "1");
        learner.goesOnTo("lagg-ideerna-pa-kartan");
        Locator lunch = row(learner, "karta", 0, "Lunch");
        lunch.locator("select").nth(0).selectOption("2");
        lunch.locator("select").nth(1).selectOption("1");
        learner.goesOnTo("bestam-vad-ni-gor-harnast").goesOn();

        assertThat(learner.part("summary")).containsText("Nytta: stor · Arbete: litet – Lunch");
        assertThat(learner.part("summary")).containsText("Testa ett annat perspektiv: börja med en fråga");
    }

    @Test
    void sumFollowsItsTableAndSaysWhatIsMissing() {
        Learner learner = stage.device().openOutside(stage.lms(Blocks.EXERCISE));
        learner.begins().goesOnTo("gor-om-dagordningen");
        Locator sum = learner.field("tid");
        assertThat(sum.locator(".empty")).isVisible();

        row(learner, "efter", 0, "Start").locator("input").fill("1040");
        row(learner, "efter", 1, "Prat");
        learner.page().keyboard().press("Tab");

        assertThat(sum.locator(".empty")).isHidden();
        assertThat(sum.locator("li"))
                .hasText(new String[] {"Start: 1\u00A0045\u00A0minuter", "Prat: " + Messages.text("sum-gap", "Minuter")
                });
        assertThat(sum.locator("output")).hasText(Messages.text("sum-part", "1\u00A0045\u00A0minuter"));
        learner.goesOnTo("bestam-vad-ni-gor-harnast").goesOn();
        assertThat(learner.part("summary")).containsText("Start: 1");
        assertThat(learner.answers()).doesNotContainKey("tid");
    }

    @Test
    void calendarEntryIsAFileAndNothingIsStored() throws IOException {
        Learner learner = stage.device().openOutside(stage.lms(Blocks.EXERCISE));
        learner.begins().goesOnTo("bestam-vad-ni-gor-harnast");
        learner.field("kalender").locator("[type='date']").fill("2026-12-01");

        Download download = learner.page()
                .waitForDownload(
                        () -> learner.find("[data-action='add-to-calendar']").click());

        assertThat(new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;TZID=Europe/Stockholm:20261201T090000\r\n", "SUMMARY:Innovationsstund\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(learner.answers()).doesNotContainKeys("kalender", "rad");
    }

    @Test
    void textIsFetchedFromAnotherExerciseOfTheSamePerson() {
        LmsSite site = new LmsSite();
        Device device = stage.device();
        Learner source = device.open(stage.lms(site, Blocks.SOURCE, LocalLayer.NEUTRAL));
        source.begins().field("bra").locator("input").nth(0).fill("Fikat blev av");
        source.seesSaveStatus("saved-in-lms");
        source.closesTab();

        Learner learner = device.open(stage.lms(site, Blocks.EXERCISE, LocalLayer.NEUTRAL));
        learner.begins().presses(Messages.text("fetch", "Tre bra saker"));

        assertThat(learner.answers()).isEqualTo(Map.of("ideer", List.of("Fikat blev av")));
        site.close();
    }

    @Test
    void cardIsPrintedOnASheetOfItsOwn() {
        Learner learner = stage.device().openOutside(stage.lms(Blocks.EXERCISE));
        learner.begins().goesOnTo("fyll-i-antipilotkortet");
        learner.field("antipilot").locator("textarea").nth(0).fill("Långa möten");
        learner.page().evaluate("() => { window.print = () => {}; }");

        learner.find("[data-action='print-card']").click();

        assertThat(learner.find(".framed-card dd").nth(0)).hasText("Långa möten");
        assertThat(learner.find("html")).hasClass(Pattern.compile("prints-alone"));
    }

    private static void answers(Learner learner, String item, String value) {
        learner.field(item).locator("input[value='" + value + "']").check();
    }

    private static Locator row(Learner learner, String item, int index, String text) {
        Locator row = learner.field(item).locator("tbody tr").nth(index);
        row.locator("textarea").fill(text);
        return row;
    }
}
