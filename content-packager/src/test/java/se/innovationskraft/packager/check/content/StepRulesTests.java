package se.innovationskraft.packager.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Severity;

/** How an exercise is made up: its steps, its minutes and what it must hold. */
class StepRulesTests {

    private static final String WORD = "ord ";

    private final TestContent content = TestContent.small();

    @Test
    void stepOfTwoMinutesWithAHundredAndTwentyWordsIsTooMuchToRead() {
        content.change("4 min · ensam + par", "2 min · ensam + par")
                .change("tid: 10 min", "tid: 8 min")
                .change(
                        "Bestäm vad som händer sedan.",
                        "Bestäm " + WORD.repeat(51) + "\n\n```säg\n" + WORD.repeat(60) + "\n```\n");

        assertThat(only("too-much-to-read").arguments()).containsExactly("Planera", "120", "2", "110");
        assertThat(only("too-much-to-read").line()).isEqualTo(content.lineOf("## Planera"));
    }

    @Test
    void helpAndOptionsAreNotWhatMustBeRead() {
        content.change(
                "Skriv vad du tänker.\n",
                "Skriv vad du tänker.\n\n```hjälp\n" + WORD.repeat(300) + "\n```\n\n```val hur\nHur?\n- a: "
                        + WORD.repeat(300) + "\n- b: Nej\n```\n");

        assertThat(rules()).doesNotContain("too-much-to-read");
    }

    @Test
    void stepWithoutAnInstructionIsWarnedOf() {
        content.change("Skriv vad du tänker.\n", "");

        assertThat(only("instruction-missing").arguments()).containsExactly("Skriv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Du tänker.", "Här är rutan. Den är stor.", "När du är klar går ni vidare."})
    void instructionThatNeverSaysWhatToDoIsWarnedOf(String instruction) {
        content.change("Skriv vad du tänker.", instruction);

        assertThat(only("instruction-without-verb").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void instructionMaySayWhyBeforeItSaysWhat() {
        content.change("Skriv vad du tänker.", "Här börjar det. Skriv vad du tänker.");

        assertThat(rules()).doesNotContain("instruction-without-verb");
    }

    @Test
    void instructionOfSixtyOneWordsIsTooLong() {
        content.change("Skriv vad du tänker.", "Skriv " + WORD.repeat(60));

        assertThat(only("instruction-too-long").arguments()).containsExactly("Skriv", "61", "60");
    }

    @Test
    void tenthOfTheTimeMustBeForLookingBackOrPlanning() {
        content.change("6 min · ensam", "30 min · ensam")
                .change("4 min · ensam + par", "3 min · ensam + par")
                .change("tid: 10 min", "tid: 33 min");

        assertThat(only("too-little-reflection").arguments()).containsExactly("3", "33", "4");
    }

    @Test
    void headingThatSaysThatOneLooksBackCountsAsReflection() {
        content.change("```plan sedan max: 60", "```fritext sedan max: 60").change("## Planera", "## Se tillbaka");

        assertThat(rules()).doesNotContain("too-little-reflection");
    }

    @Test
    void fieldWithTheRoleOfReflectionCountsAsReflection() {
        content.change("```plan sedan max: 60", "```fritext sedan max: 60 roll: reflektion");

        assertThat(rules()).doesNotContain("too-little-reflection");
    }

    @Test
    void exerciseWithoutAnyLookingBackIsWarnedOf() {
        content.change("```plan sedan max: 60", "```fritext sedan max: 60");

        assertThat(only("too-little-reflection").arguments()).containsExactly("0", "10", "1");
    }

    @Test
    void stepOfThirtySixMinutesIsTooLong() {
        content.change("6 min · ensam", "36 min · ensam").change("tid: 10 min", "tid: 40 min");

        assertThat(only("step-length").arguments()).containsExactly("Skriv", "36", "35");
    }

    @Test
    void sittingOfMoreThanSeventyFiveMinutesNeedsABreak() {
        threeSteps("35 min · ensam", "35 min · ensam", "10 min · ensam", "80 min");

        assertThat(only("break-missing").arguments()).containsExactly("80", "75");
    }

    @Test
    void moreThanFortyFiveMinutesOfWorkBetweenPausesIsWarnedOf() {
        threeSteps("30 min · ensam", "16 min · ensam", "4 min · ensam", "50 min");

        assertThat(only("part-too-long").arguments()).containsExactly("Skriv", "Planera", "50", "45");
    }

    @Test
    void pauseDividesTheWorkIntoPartsThatAreShortEnough() {
        threeSteps("30 min · ensam", "16 min · paus", "20 min · ensam", "66 min");

        assertThat(rules()).doesNotContain("part-too-long", "part-keeps-nothing", "break-missing");
    }

    @Test
    void partThatKeepsNothingBeforeThePauseIsWarnedOf() {
        threeSteps("30 min · ensam", "16 min · paus", "20 min · ensam", "66 min");
        content.change("```fritext tanke max: 200", "```fritext tanke max: 200 sparas: nej");

        assertThat(only("part-keeps-nothing").arguments()).containsExactly("Skriv", "Skriv");
    }

    @Test
    void exerciseOfFortyFiveMinutesNeedsNoParts() {
        threeSteps("30 min · ensam", "10 min · ensam", "5 min · ensam", "45 min");

        assertThat(rules()).doesNotContain("part-too-long");
    }

    @Test
    void groupExerciseMustSayHowItIsDoneAtADistance() {
        content.change("form: individ", "form: grupp");

        assertThat(only("remote-variant-missing").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void exerciseInAThemeMustHoldSomethingToFillIn() {
        content.put(TestContent.EXERCISE, withoutFields());

        assertThat(only("no-template").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void exerciseInAThemeWithoutAPlanIsWarnedOf() {
        content.change("```plan sedan max: 60", "```fritext sedan max: 60 roll: reflektion");

        assertThat(only("plan-missing").severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void exerciseInAThemeMustPointAtAMaturityArea() {
        content.change("område: kultur\n", "");

        assertThat(only("area-missing").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void whatStandsOutsideTheThemesMayDoWithoutAreaTemplatePlanAndReflection() {
        content.put(
                "prov/start.md",
                withoutFields()
                        .replace("område: kultur\n", "")
                        .replace("o01", "start")
                        .replace("slug: ovning", "slug: start"));

        assertThat(content.checked().problems())
                .filteredOn(problem -> "prov/start.md".equals(problem.file()))
                .isEmpty();
    }

    @Test
    void timeOfAnotherExerciseMustBeTheOneItTakes() {
        content.change("Skriv vad du tänker.", "Gör först *En övning* (15 min), sedan ”En övning” (10 min).");

        assertThat(only("mentioned-time-differs").arguments()).containsExactly("En övning", "15", "10");
    }

    @Test
    void timeOfSomethingToPrepareIsNotTheTimeOfAnExercise() {
        content.change("# Steg\n", "# Förberedelse\n- Läs svaren från En övning (2 min)\n\n# Steg\n");

        assertThat(rules()).doesNotContain("mentioned-time-differs");
    }

    private String withoutFields() {
        return content.text(TestContent.EXERCISE).replaceAll("```(?s:.*?)```\n", "");
    }

    /** The small exercise with a step between its two. */
    private void threeSteps(String first, String between, String last, String time) {
        content.change("6 min · ensam", first)
                .change("4 min · ensam + par", last)
                .change("## Planera", "## Mitt emellan\n" + between + "\n\nVila eller gå vidare.\n\n## Planera")
                .change("tid: 10 min", "tid: " + time);
    }

    private Problem only(String rule) {
        List<Problem> found = content.checked().problems().stream()
                .filter(problem -> problem.rule().equals(rule))
                .toList();
        assertThat(found).as(rule).hasSize(1);
        return found.get(0);
    }

    private List<String> rules() {
        return content.checked().problems().stream().map(Problem::rule).toList();
    }
}
