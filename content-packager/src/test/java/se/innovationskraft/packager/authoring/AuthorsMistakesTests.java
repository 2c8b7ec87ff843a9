package se.innovationskraft.packager.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.check.ProblemMessages;
import se.innovationskraft.packager.model.Problem;

/** Every slip of an author gives the right problem, at the right line. */
class AuthorsMistakesTests {

    private static final String SHEET = "prov/material/lapp.md";

    private final TestContent content = TestContent.small();

    @Test
    void contentWithoutMistakesGivesNoErrors() {
        assertThat(errors()).isEmpty();
    }

    @Test
    void unclosedFenceNamesTheLineWhereItBegan() {
        content.change("Det här tänkte du\n```\n", "Det här tänkte du\n");

        assertOnlyError("unclosed-fence", content.lineOf("```visa"));
    }

    @Test
    void fenceUnclosedToTheEndOfTheFileNamesTheLineWhereItBegan() {
        content.change("Vad gör du sedan?\n```\n", "Vad gör du sedan?\n");

        assertOnlyError("unclosed-fence", content.lineOf("```plan"));
    }

    @Test
    void unknownBlockListsTheAllowedOnes() {
        content.change("```fritext", "```fritekst");

        Problem problem = errors().get(0);

        assertThat(problem.rule()).isEqualTo("unknown-block");
        assertThat(new ProblemMessages(Locale.forLanguageTag("sv")).message(problem))
                .contains("fritekst")
                .contains(
                        "säg, hjälp, visa, fritext, val, flerval, skala, tal, lista, tabell, kort, tavla, dagordning, "
                                + "röster, räknare, summa, kortlek, plan, förslag, kalender");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21 november 2026", "2026-13-01", "2026-02-30", "2026"})
    void dateOfTheEditionIsADayInTheCalendar(String date) {
        changeProgramme("datum: 2026-11-21", "datum: " + date);

        assertThat(errors()).extracting(Problem::rule).containsExactly("bad-shape");
        assertThat(errors().get(0).arguments()).contains("datum", date);
    }

    @Test
    void programmeWithoutADateOrAnAccessibilityStatementIsRefused() {
        changeProgramme("datum: 2026-11-21\n", "");
        changeProgramme("# Tillgänglighet", "# Tillgänlighet");

        assertThat(errors())
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder("missing-key", "unknown-section", "missing-section");
    }

    @Test
    void headingInWhatAProgrammeSaysOfItselfIsRefused() {
        changeProgramme("Sidan är prövad av oss.", "Sidan är prövad av oss.\n\n## Hur");

        assertThat(errors()).extracting(Problem::rule).containsExactly("about-heading");
    }

    @Test
    void aDiplomaIsWantedOrNot() {
        content.change("status: skiss", "status: skiss\ndiplom: ja, tack");

        assertOnlyError("bad-value", content.lineOf("diplom: ja"));
    }

    @Test
    void anExerciseWithADiplomaNeedsOneThatHasAPlaceForTheName() {
        content.change("status: skiss", "status: skiss\ndiplom: ja");
        assertOnlyError("diploma-missing", content.lineOf("tid: 10 min"));

        String diploma = "---\nid: diplom\nslug: diplom\nversion: 1.0.0\nrubrik: Diplom\n---\n\n## Text\n\n[%s]\n";
        content.put("prov/material/diplom.md", diploma.formatted("Ort"));
        assertOnlyError("diploma-missing", content.lineOf("tid: 10 min"));

        content.put("prov/material/diplom.md", diploma.formatted("Namn"));
        assertThat(errors()).isEmpty();
    }

    @Test
    void unknownKeyNamesItsLine() {
        content.change("status: skiss", "status: skiss\nfärg: blå");

        assertOnlyError("unknown-key", content.lineOf("färg: blå"));
    }

    @Test
    void keyWrittenTwiceNamesBothLines() {
        content.change("status: skiss", "status: skiss\nstatus: testad");

        assertOnlyError("duplicate-key", content.lineOf("status: testad"));
        assertThat(errors().get(0).arguments()).contains(Integer.toString(content.lineOf("status: skiss")));
    }

    @Test
    void unknownAttributeNamesItsLine() {
        content.change("tanke max: 200", "tanke maks: 200");

        assertOnlyError("unknown-attribute", content.lineOf("```fritext"));
    }

    @Test
    void minutesThatDoNotAddUpSayWhatTheStepsSumTo() {
        content.change("6 min · ensam", "7 min · ensam");

        assertOnlyError("minutes-do-not-add-up", content.lineOf("tid:"));
        assertThat(errors().get(0).arguments()).containsExactly("10", "7 + 4", "11");
    }

    @Test
    void minutesAreTimesTheSittings() {
        content.change("status: skiss", "status: skiss\nomgångar: 3");

        assertThat(errors().get(0).arguments()).containsExactly("10", "(6 + 4) × 3", "30");
    }

    @Test
    void duplicateFieldIdIsReportedWithBothLines() {
        content.change("```plan sedan", "```plan tanke");

        assertOnlyError("duplicate-id", content.lineOf("```plan"));
        assertThat(errors().get(0).arguments()).contains(Integer.toString(content.lineOf("```fritext")));
    }

    @Test
    void duplicateExerciseIdIsReportedWithBothFiles() {
        content.put(
                "prov/01-tema/02-annan.md", content.text(TestContent.EXERCISE).replace("ovning", "annan"));

        assertThat(errors())
                .extracting(Problem::rule, Problem::file)
                .containsExactly(tuple("duplicate-id", "prov/01-tema/02-annan.md"));
    }

    @Test
    void aStepWithoutMinutesAndFormIsReported() {
        content.change("6 min · ensam\n", "ensam, sex minuter\n");

        assertThat(errors()).extracting(Problem::rule).contains("step-line");
        assertThat(errors().get(0).line()).isEqualTo(content.lineOf("tid:"));
    }

    @Test
    void anUnknownFormListsTheAllowedOnes() {
        content.change("4 min · ensam + par", "4 min · ensam + trio");

        assertOnlyError("step-form", content.lineOf("4 min"));
        assertThat(errors().get(0).arguments()).containsExactly("trio", "ensam, par, grupp(4), alla, paus");
    }

    @Test
    void byteOrderMarkCarriageReturnsAndHardSpacesAreReadAsIfTheyWereNotThere() {
        String text = content.text(TestContent.EXERCISE)
                .replace("\n", "\r\n")
                .replace("tid: 10 min", "tid:\u00A010\u00A0min")
                .replace("6 min · ensam", "6\u00A0min\u00A0·\u00A0ensam");
        content.put(TestContent.EXERCISE, "\uFEFF" + text);

        assertThat(errors()).isEmpty();
        assertThat(content.checked()
                        .programme()
                        .orElseThrow()
                        .exercises()
                        .get(0)
                        .minutes())
                .isEqualTo(10);
    }

    @Test
    void aFileThatIsNotUtf8IsReported() {
        content.put(TestContent.EXERCISE, content.text(TestContent.EXERCISE).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(errors()).extracting(Problem::rule).contains("not-utf8");
    }

    @Test
    void pictureWithoutTextAlternativeIsReported() {
        content.put("prov/01-tema/karta.png", new byte[] {1});
        content.change("Skriv vad du tänker.", "![](karta.png \"CC BY 4.0, Provkommunen\")");

        assertOnlyError("image-alt-missing", content.lineOf("![]"));
    }

    @Test
    void pictureWithoutLicenceIsReported() {
        content.put("prov/01-tema/karta.png", new byte[] {1});
        content.change("Skriv vad du tänker.", "![En karta](karta.png)");

        assertOnlyError("image-licence-missing", content.lineOf("![En"));
    }

    @Test
    void pictureThatIsNotThereIsReported() {
        content.change("Skriv vad du tänker.", "![En karta](karta.png \"CC BY 4.0, Provkommunen\")");

        assertOnlyError("image-missing", content.lineOf("![En"));
    }

    @Test
    void placeholderIsReported() {
        content.change("Skriv vad du tänker.", "Skriv vad XX kommun tänker.");

        assertThat(errors()).extracting(Problem::rule).containsExactly("placeholder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samla lapparna och fäst dem xx.",
                "Hälsa [namn] välkommen.",
                "Börja klockan ???.",
                "Lorem ipsum."
            })
    void textThatWasMeantToBeFilledInIsReported(String text) {
        content.change("Skriv vad du tänker.", text);

        assertThat(errors()).extracting(Problem::rule).containsExactly("placeholder");
    }

    @Test
    void placeholderInATextOutsideTheExercisesIsReported() {
        String theme = "prov/01-tema/theme.md";
        content.put(theme, content.text(theme).replace("Om temat.", "Om temat. TODO"));

        assertThat(errors()).extracting(Problem::rule, Problem::file).containsExactly(tuple("placeholder", theme));
    }

    @Test
    void htmlIsReportedWithItsLine() {
        content.change("Skriv vad du tänker.", "Skriv vad\ndu <b>tänker</b>.");

        assertThat(errors())
                .extracting(Problem::rule, Problem::line)
                .contains(tuple("html-in-content", content.lineOf("du <b>")));
    }

    @Test
    void linkThatIsNotHttpsIsReported() {
        content.change("Skriv vad du tänker.", "Läs [mer](http://example.org).");

        assertOnlyError("link-not-https", content.lineOf("Läs [mer]"));
    }

    @Test
    void linkThatIsNoWholeAddressIsReported() {
        content.change("Skriv vad du tänker.", "Läs [mer](https://skr) först.");

        assertOnlyError("link-malformed", content.lineOf("Läs [mer]"));
    }

    @Test
    void linkToAPageWithAQueryIsAllowed() {
        content.change("Skriv vad du tänker.", "Läs [mer](https://www.exämple.org:8443/a-b?c=d#e) först.");

        assertThat(errors()).isEmpty();
    }

    @Test
    void unknownSectionListsTheAllowedOnes() {
        content.change("# Resultat", "# Resultatet");

        assertThat(errors()).extracting(Problem::rule).containsExactly("missing-section", "unknown-section");
    }

    @Test
    void recallOfSomethingNotYetAskedForIsReported() {
        content.change("```visa tanke", "```visa sedan");

        assertOnlyError("recall-unknown", content.lineOf("```visa"));
    }

    @Test
    void idWithSwedishLettersIsReported() {
        content.change("```fritext tanke", "```fritext tänke");

        assertThat(errors()).extracting(Problem::rule).contains("bad-id");
    }

    @Test
    void problemsOfAllFilesComeInOneRunSortedByFileAndLine() {
        content.put(
                "prov/01-tema/theme.md", content.text("prov/01-tema/theme.md").replace("blå", "rosa"));
        content.change("```fritext", "```fritekst").change("status: skiss", "status: klar");

        assertThat(errors())
                .extracting(Problem::rule, Problem::file)
                .containsExactly(
                        tuple("bad-value", TestContent.EXERCISE),
                        tuple("unknown-block", TestContent.EXERCISE),
                        tuple("recall-unknown", TestContent.EXERCISE),
                        tuple("bad-value", "prov/01-tema/theme.md"));
    }

    @Test
    void everythingThatIsTooMuchForTheLmsIsRefusedWithHowMuch() {
        content.change("max: 200", "max: 4000");

        assertOnlyError("budget-exceeded", content.lineOf("tid:"));
    }

    @Test
    void listWhereNoneBelongsIsReported() {
        content.change("Vad gör du sedan?\n", "Vad gör du sedan?\n1. Ett\n");

        assertOnlyError("block-line", content.lineOf("1. Ett"));
    }

    @Test
    void timeInAnotherShapeShowsTheRightOne() {
        content.change("tid: 10 min", "tid: tio");

        assertThat(errors()).extracting(Problem::rule).contains("bad-shape");
    }

    @Test
    void areaThatTheModelDoesNotHaveIsReported() {
        content.change("område: kultur", "område: kultur, simning");

        assertThat(errors()).extracting(Problem::rule).containsExactly("bad-value");
    }

    @Test
    void sheetWithABlockToFillInIsReportedAtTheBlock() {
        sheet("Läs.\n\n```fritext svar\nFråga?\n```\n");

        assertThat(errors())
                .extracting(Problem::rule, Problem::file, Problem::line)
                .containsExactly(tuple("sheet-block", SHEET, 10));
    }

    @Test
    void sheetWithoutTextIsReported() {
        sheet("");

        assertThat(errors()).extracting(Problem::rule, Problem::file).containsExactly(tuple("sheet-empty", SHEET));
    }

    @Test
    void sheetWithWhatWasMeantToBeFilledInIsReported() {
        sheet("Välkommen till XX kommun.\n");

        assertThat(errors()).extracting(Problem::rule, Problem::file).containsExactly(tuple("placeholder", SHEET));
    }

    @Test
    void sheetMayHaveBracketsForTheSenderToFillIn() {
        sheet("Hej [namn]! Vi ses [veckodag].\n");

        assertThat(errors()).isEmpty();
    }

    @Test
    void sheetIsReadInTheProgrammeAndIsNoExercise() {
        sheet("## Rubrik\n\nLäs *gärna*.\n");

        assertThat(errors()).isEmpty();
        assertThat(content.checked().programme().orElseThrow().exercises()).hasSize(1);
        assertThat(content.checked()
                        .programme()
                        .orElseThrow()
                        .sheet("lapp")
                        .orElseThrow()
                        .body()
                        .value())
                .isEqualTo("<h2>Rubrik</h2>\n<p>Läs <em>gärna</em>.</p>");
    }

    private void sheet(String body) {
        content.put(SHEET, "---\nid: lapp\nslug: lapp\nversion: 0.1.0\nrubrik: En lapp\n---\n\n" + body);
    }

    @Test
    void stepOnTheScaleThatTheModelDoesNotHaveListsTheAllowedOnes() {
        content.change("område: kultur", "område: kultur\nnivå: 4→5");

        assertThat(errors()).extracting(Problem::rule).containsExactly("bad-value");
        assertThat(errors().get(0).arguments()).containsExactly("nivå", "4→5", "1→2, 2→3, 3→4");
    }

    private void assertOnlyError(String rule, int line) {
        assertThat(errors())
                .extracting(Problem::rule, Problem::file, Problem::line)
                .containsExactly(tuple(rule, TestContent.EXERCISE, line));
    }

    private List<Problem> errors() {
        return content.checked().problems().stream().filter(Problem::isError).toList();
    }

    private void changeProgramme(String from, String to) {
        String text = content.text("prov/programme.md");
        assertThat(text).contains(from);
        content.put("prov/programme.md", text.replace(from, to));
    }
}
