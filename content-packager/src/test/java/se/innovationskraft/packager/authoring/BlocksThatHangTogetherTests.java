package se.innovationskraft.packager.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.model.CalendarEntry;
import se.innovationskraft.packager.model.Condition;
import se.innovationskraft.packager.model.Counter;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldType;
import se.innovationskraft.packager.model.Origin;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Suggestions;
import se.innovationskraft.packager.model.Sum;
import se.innovationskraft.packager.model.Theme;
import se.innovationskraft.packager.model.Votes;

/** Blocks that show rows in another way, or that hang on what was answered earlier. */
class BlocksThatHangTogetherTests {

    private static final String BLOCKS = """
            ```val dag
            Vilken dag?
            - mandag: Måndag
            - fredag: Fredag
            ```

            ```skala kan vet-inte: ja
            Hur gick det?
            1. Dåligt
            2. Bra
            ```

            ```kort antipilot rader: 1 tecken: 90 start: 1
            Ditt antipilotkort
            - sak: Det här slutar vi med
            - varfor: Därför [160]
            - min: Minuter (tal)
            - tror: Vet eller tror? (val: vet / tror)
            ```

            ```tavla karta rader: 10 tecken: 50 start: 4
            Er karta
            - sak: Idé
            - nytta: Nytta (val: liten / stor)
            - jobb: Arbete (val: litet / stort)
            ```

            ```dagordning efter rader: 8 tecken: 40 start: 4 börjar: 13:30
            Så vill ni ha mötet
            - punkt: Punkt
            - min: Minuter (tal)
            ```

            ```röster prickar av: karta högst: 9
            Hur många prickar fick varje idé?
            ```

            ```räknare antal mål: 20 högst: 200
            Hur många idéer har ni?
            ```

            ```summa tid av: antipilot formel: min*4+30 delat: 60 enhet: timmar
            Så mycket tid blir det
            Räknat på en månad.
            ```

            ```förslag rad flest: 2
            Så kan ni börja
            - kan=1, kan=0: **Börja smått** med *en* sak
            - kan=2 & dag=2: Ta fredagen
            annars: Välj fritt
            ```

            ```kalender tid: 30 titel: Innovationsstund för alla
            - dag=mandag: 09:00
            - kan=2: FREQ=WEEKLY;INTERVAL=1
            ```

            """;

    private final TestContent content =
            TestContent.small().change("```fritext tanke max: 200", BLOCKS + "```fritext tanke max: 200");

    @Test
    void everyNewBlockIsReadWithoutProblems() {
        assertThat(problems()).isEmpty();
        assertThat(exercise().fields().map(Field::type))
                .contains(
                        FieldType.CARD,
                        FieldType.BOARD,
                        FieldType.AGENDA,
                        FieldType.VOTES,
                        FieldType.COUNTER,
                        FieldType.SUM,
                        FieldType.SUGGESTIONS,
                        FieldType.CALENDAR);
    }

    @Test
    void tablesOfAllLooksCostWhatTheirCellsCanHold() {
        assertThat(table("antipilot").largestValue()).isEqualTo(90 + 160 + 4 + 1 + 3);
        assertThat(table("karta").largestValue()).isEqualTo(10 * (50 + 1 + 1 + 2) + 9);
        assertThat(table("efter").largestValue()).isEqualTo(8 * (40 + 4 + 1) + 7);
        assertThat(table("efter").startsAt()).isEqualTo(LocalTime.of(13, 30));
    }

    @Test
    void votesHaveAPlaceForEachRowOfTheirSource() {
        Votes votes = (Votes) field("prickar");

        assertThat(votes.rows()).isEqualTo(10);
        assertThat(votes.largestValue()).isEqualTo(10 + 9);
    }

    @Test
    void counterKnowsItsGoalAndCostsTheDigitsOfItsMost() {
        Counter counter = (Counter) field("antal");

        assertThat(counter.goal()).isEqualTo(20);
        assertThat(counter.largestValue()).isEqualTo(3);
    }

    @Test
    void sumKnowsItsFormulaAndTheColumnsOfItsTable() {
        Sum sum = (Sum) field("tid");

        assertThat(sum.rowsOf()).isEqualTo("antipilot");
        assertThat(sum.columns()).extracting(Field.Column::key).containsExactly("sak", "varfor", "min", "tror");
        assertThat(sum.formula()).isEqualTo(FormulaReader.read("min*4+30").orElseThrow());
        assertThat(sum.divisor()).isEqualTo(60);
        assertThat(sum.unit()).isEqualTo("timmar");
        assertThat(sum.head().saved()).isFalse();
    }

    @Test
    void sumCanBeShownLater() {
        content.change("```visa tanke", "```visa tid, tanke");

        assertThat(problems()).isEmpty();
    }

    @Test
    void suggestionsHangOnAnyGroupOfConditionsAndAnOptionMayBeItsNumber() {
        List<Suggestions.Line> lines = ((Suggestions) field("rad")).lines();

        assertThat(lines.get(0).anyOf())
                .containsExactly(List.of(new Condition("kan", "1")), List.of(new Condition("kan", "0")));
        assertThat(lines.get(1).anyOf())
                .containsExactly(List.of(new Condition("kan", "2"), new Condition("dag", "fredag")));
        assertThat(lines.get(2).isOtherwise()).isTrue();
        assertThat(lines.get(0).text().value()).isEqualTo("<p><strong>Börja smått</strong> med <em>en</em> sak</p>");
    }

    @Test
    void calendarEntryHasItsWholeTitleAndTimesByAnswer() {
        CalendarEntry entry = (CalendarEntry) field("kalender");

        assertThat(entry.title()).isEqualTo("Innovationsstund för alla");
        assertThat(entry.starts()).containsExactly(new CalendarEntry.When(new Condition("dag", "mandag"), "09:00"));
        assertThat(entry.repeats())
                .containsExactly(new CalendarEntry.When(new Condition("kan", "2"), "FREQ=WEEKLY;INTERVAL=1"));
    }

    @Test
    void whatStoresNothingIsNoAnswerAndHasNoPublishedId() {
        String ids = se.innovationskraft.packager.check.content.AcceptedIds.parse(new byte[0])
                .with(content.checked().programme().orElseThrow())
                .text();

        assertThat(ids)
                .contains("o01/interactions/prickar")
                .doesNotContain("interactions/rad", "interactions/kalender", "interactions/tid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "av: karta > av: efter > votes-unknown",
                "av: karta > av: borta > votes-unknown",
                "av: karta högst: 9 > högst: 9 > missing-attribute",
                "titel: Innovationsstund för alla > > missing-attribute",
                "av: antipilot > av: karta > sum-rows",
                "av: antipilot > av: borta > sum-rows",
                "summa tid av: antipilot > summa tid > missing-attribute",
                "formel: min*4+30 > > missing-attribute",
                "formel: min*4+30 > formel: min*4+sak > sum-column",
                "formel: min*4+30 > formel: min/4 > sum-formula",
                "delat: 60 > delat: 0 > bad-attribute",
                "delat: 60 > sparas: ja > unknown-attribute",
                "Räknat på en månad. > - a: En rad > block-line",
                "kan=1, > borta=1, > condition-unknown",
                "kan=1, > kan=7, > condition-value",
                "kan=1, > karta=1, > condition-field",
                "kan=1, > kan=1=2, > condition-shape",
                "dag=mandag: 09:00 > dag=mandag: nio > calendar-line",
                "dag=mandag: 09:00 > dag=mandag & kan=1: 09:00 > condition-shape",
                "annars: Välj fritt > annars: Ett @- kan=1: Två > otherwise-not-last",
                "börjar: 13:30 > börjar: 25:00 > bad-attribute",
                "Därför [160] > Därför [9000] > column-length",
                "- min: Minuter (tal)@```@@```röster > - min: Minuter@```@@```röster > agenda-columns",
                "(val: litet / stort) > (val: litet / lagom / stort) > board-columns",
            })
    void slipInABlockIsReported(String from, String to, String rule) {
        content.change(from.replace('@', '\n'), to == null ? "" : to.replace('@', '\n'));

        assertThat(problems()).extracting(Problem::rule).containsExactly(rule);
    }

    @Test
    void sumThatCannotBeWorkedOutSaysWhatCan() {
        content.change("av: antipilot", "av: borta");
        assertThat(problems().get(0).arguments()).containsExactly("borta", "antipilot, efter");

        content.change("av: borta formel: min*4", "av: antipilot formel: tror*4");
        assertThat(problems().get(0).arguments()).containsExactly("tror", "antipilot", "min");
        assertThat(problems().get(0).line()).isEqualTo(content.lineOf("```summa"));
    }

    @Test
    void textMayBeFetchedFromAFieldOfTextInAnotherExercise() {
        String other =
                content.text(TestContent.EXERCISE).replace("id: o01", "id: o02").replace("slug: ovning", "slug: annan");
        content.put("prov/01-tema/02-annan.md", other);
        content.change("tanke max: 200", "tanke max: 200 från: o02/karta");

        assertThat(problems()).isEmpty();
        assertThat(field("tanke").head().origin()).isEqualTo(new Origin("o02", "karta"));

        content.change("från: o02/karta", "från: o02/kan");
        assertThat(content.checked().problems()).extracting(Problem::rule).contains("origin-unknown");

        content.change("från: o02/kan", "från: karta");
        assertThat(problems()).extracting(Problem::rule).containsExactly("bad-attribute");
    }

    @Test
    void stepMayEndInAPauseAndThePartsAreMeasured() {
        content.change("6 min · ensam", "30 min · ensam · #skriv · pausa här");
        content.change("4 min · ensam + par", "46 min · ensam + par");
        content.change("tid: 10 min", "tid: 76 min");

        assertThat(exercise().steps().get(0).pausesAfter()).isTrue();
        assertThat(exercise().steps().get(0).id()).isEqualTo("skriv");
        assertThat(content.checked().problems()).extracting(Problem::rule).contains("part-too-long");
    }

    @Test
    void longExerciseThatIsDividedByAPauseNeedsNoBreak() {
        content.change("6 min · ensam", "35 min · ensam · pausa här");
        content.change("4 min · ensam + par", "35 min · ensam + par");
        content.change("# Steg\n", "# Steg\n\n## Prova\n10 min · alla\n\nPröva.\n");
        content.change("tid: 10 min", "tid: 80 min");

        assertThat(problems()).isEmpty();
    }

    @Test
    void partWithoutAFieldKeepsNothing() {
        content.change("4 min · ensam + par", "3 min · ensam + par · pausa här");
        content.change("# Steg\n", "# Steg\n\n## Lyssna\n1 min · alla · pausa här\n\nLyssna.\n");

        assertThat(content.checked().problems()).extracting(Problem::rule).contains("part-keeps-nothing");
    }

    @Test
    void themeMayBeAnExtraWithMethodsTheoryAndFilm() {
        content.put("prov/01-tema/theme.md", """
                ---
                id: t1
                slug: tema
                version: 1.0.0
                rubrik: Extra
                slag: extra
                färg: grå
                symbol: stig
                ---

                Om temat.

                # Metoder och verktyg
                - **Tyst start.** Alla skriver först. (Källa)

                # Teori

                ## Varför det hjälper
                För att alla kommer till tals.

                # Film
                Ett möte som börjar tyst.
                """);

        Theme theme = content.checked().programme().orElseThrow().themes().get(0);

        assertThat(problems()).isEmpty();
        assertThat(theme.kind()).isEqualTo(Theme.Kind.EXTRA);
        assertThat(theme.colour()).isEqualTo(Theme.Colour.GREY);
        assertThat(theme.introduction().value()).isEqualTo("<p>Om temat.</p>");
        assertThat(theme.methods().value()).contains("<strong>Tyst start.</strong>");
        assertThat(theme.theory()).extracting(Theme.Note::heading).containsExactly("Varför det hjälper");
        assertThat(theme.film().isPresent()).isTrue();
    }

    @Test
    void themeThatRunsOnIsWarnedOf() {
        content.put(
                "prov/01-tema/theme.md",
                content.text("prov/01-tema/theme.md").replace("Om temat.", "ord ".repeat(81) + "\n\n# Annat\nText"));

        assertThat(content.checked().problems())
                .extracting(Problem::rule)
                .contains("theme-too-long", "unknown-section");
    }

    private List<Problem> problems() {
        return content.checked().problems().stream().filter(Problem::isError).toList();
    }

    private Exercise exercise() {
        return content.checked().programme().orElseThrow().exercises().get(0);
    }

    private Field field(String id) {
        return exercise()
                .fields()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Field.Table table(String id) {
        return (Field.Table) field(id);
    }
}
