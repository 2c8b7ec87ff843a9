package se.innovationskraft.bridge.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.innovationskraft.bridge.FileText;
import se.innovationskraft.packager.player.stage.Stage;

/** The eight invented leaders: what each does, and finds in the own workbook afterwards. */
final class Leaders {

    private static final String GOAL = "Vi provar något nytt varje månad";
    private static final String QUESTION = "Hur kan vi göra väntan på bygglov lättare?";
    private static final String ANTIPILOT = "Släppa måndagsmötet i två veckor";
    private static final String LOOKING_BACK = "Jag frågade en granne som just hade byggt.";

    /** What one of them has written and then erases. */
    static final String FORGOTTEN = "Det här ska ingen minnas";

    /** All that they write themselves. */
    static final List<String> TEXTS = List.of(GOAL, QUESTION, ANTIPILOT, LOOKING_BACK, FORGOTTEN, GroupOfFour.INSIGHT);

    private static final List<String> AREAS =
            List.of("Kultur och förhållningssätt", "Användarperspektivet", "Struktur och planering", "Samverkan");

    private static final List<Integer> PLANNER = List.of(1, 1, 2, 0);
    private static final List<Integer> ERASER = List.of(2, 2, 2, 1);
    private static final List<Integer> EXPLORER = List.of(2, 1, 2, 2);
    private static final List<List<Integer>> OFFLINE =
            List.of(List.of(3, 2, 2, 3), List.of(3, 3, 2, 2), List.of(3, 2, 2, 1));
    private static final List<Integer> MOVER = List.of(4, 3, 3, 4);

    private final Stage stage;
    private final Municipality town;
    private final Traveller planner;
    private final Traveller eraser;
    private final Traveller explorer;
    private final List<Traveller> offline;
    private final Traveller mover;
    private final Traveller moved;

    Leaders(Stage stage, Municipality town) {
        this.stage = stage;
        this.town = town;
        planner = called("planner");
        eraser = called("eraser");
        explorer = called("explorer");
        offline = Stream.of("one", "two", "three").map(this::called).toList();
        mover = called("mover");
        moved = called("mover-elsewhere");
    }

    private Traveller called(String name) {
        return new Traveller(stage, town, name);
    }

    /** Three of them have no connection while they answer. */
    void sixTravelAndLetThemselvesBeCounted(String point) {
        planner.completes("start", Map.of("k1", "inte", "k2", "vet", "mal", GOAL));
        planner.completes(Traveller.ASSESSMENT, Traveller.rating(PLANNER));
        planner.counts(point, "budget");
        thePlanFollowsTheAnswers();
        eraser.completes("o05", Map.of("mer", FORGOTTEN));
        eraser.completes(Traveller.ASSESSMENT, Traveller.rating(ERASER));
        eraser.counts(point, "budget", "regler");
        explorer.completes("o03", Map.of("fraga", QUESTION));
        explorer.completes(Traveller.ASSESSMENT, Traveller.rating(EXPLORER));
        explorer.counts(point, "budget");
        for (int leader = 0; leader < OFFLINE.size(); leader++) {
            offline.get(leader).completesOffline(Traveller.ASSESSMENT, Traveller.rating(OFFLINE.get(leader)));
            offline.get(leader).counts(point);
        }
    }

    private void thePlanFollowsTheAnswers() {
        Page journey = planner.at("/arbetsbok/resan");
        assertThat(journey.locator(".order .name").first()).hasText("Testa ett annat perspektiv");
        assertThat(journey.locator(".order .name").nth(1)).hasText("Gör ett dagordningsexperiment");
        assertThat(planner.at("/arbetsbok").locator("#mal")).containsText(GOAL);
    }

    /** Goes on in another LMS, where nobody knows the number of before. */
    void seventhChangesLmsAndIsCounted(String point) {
        mover.completes("o05", Map.of("mer", ANTIPILOT));
        moved.completes(Traveller.ASSESSMENT, Traveller.rating(MOVER));
        moved.joins(Traveller.ASSESSMENT, mover.code("o05"));
        mover.counts(point, "budget");

        for (Traveller same : List.of(mover, moved)) {
            assertThat(same.at("/arbetsbok").locator("main")).containsText(ANTIPILOT);
            assertThat(same.at("/mognad").locator("table.same tbody tr").first())
                    .containsText("(4)");
        }
        everythingOfOneIsShownAndNothingOfOthers();
    }

    private void everythingOfOneIsShownAndNothingOfOthers() {
        Page stored = mover.at("/arbetsbok/sparat");
        assertThat(stored.locator("[aria-labelledby=written] tbody tr").first()).containsText("2");
        assertThat(stored.locator("[aria-labelledby=counted]")).containsText("Ingenstans ännu.");
        assertThat(FileText.textOf(mover.fetches("/arbetsbok/fil/pdf")))
                .contains(ANTIPILOT)
                .doesNotContain(GOAL);
        assertThat(new String(mover.fetches("/arbetsbok/fil/json"), StandardCharsets.UTF_8))
                .contains(ANTIPILOT)
                .doesNotContain(GOAL);
    }

    /** Where one of them was counted, as the page of all that is stored says it. */
    void mayReadWhereTheyWereCounted(String point) {
        assertThat(mover.at("/arbetsbok/sparat").locator("[aria-labelledby=counted]"))
                .containsText(point);
    }

    /** Those who are in a learning group; the second of them is the one who erases. */
    GroupOfFour four() {
        return new GroupOfFour(List.of(planner, eraser, explorer, mover));
    }

    void oneErasesEverything() {
        eraser.erasesEverything();
    }

    /** What the seven answered, area by area. */
    static List<Ballot> ballots() {
        List<List<Integer>> all = Stream.concat(Stream.of(PLANNER, ERASER, EXPLORER, MOVER), OFFLINE.stream())
                .toList();
        return IntStream.range(0, AREAS.size())
                .mapToObj(area -> new Ballot(
                        AREAS.get(area),
                        all.stream().map(levels -> levels.get(area)).toList()))
                .toList();
    }

    /** On a day when it is time to. */
    void oneLooksBack(LocalDate day) {
        explorer.isOn(day);
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
    void areCountedAgain(LocalDate day, String point) {
        for (Traveller leader : Stream.concat(Stream.of(planner, explorer, moved), offline.stream())
                .toList()) {
            leader.isOn(day);
            leader.repeats(Traveller.ASSESSMENT, Traveller.rating(List.of(3, 2, 4, leader == planner ? 0 : 2)));
            leader.counts(point);
        }
        Traveller latecomer = called("latecomer");
        latecomer.isOn(day);
        latecomer.completes(Traveller.ASSESSMENT, Traveller.rating(List.of(1, 4, 1, 3)));
        latecomer.counts(point);
    }
}
