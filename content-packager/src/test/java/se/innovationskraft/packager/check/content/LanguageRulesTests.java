package se.innovationskraft.packager.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.check.ProblemMessages;
import se.innovationskraft.packager.model.Problem;

/** How the texts are written: sentences and words. */
class LanguageRulesTests {

    private final TestContent content = TestContent.small();

    @Test
    void sentenceOfTwentySixWordsIsTooLong() {
        content.change("Skriv vad du tänker.", "Skriv vad du tänker. Sedan " + "och ".repeat(24) + "slut. Läs.");

        assertThat(only("sentence-too-long").arguments()).containsExactly("Sedan och och och och och", "26", "25");
        assertThat(only("sentence-too-long").line()).isEqualTo(content.lineOf("## Skriv"));
    }

    @Test
    void listIsNotOneLongSentence() {
        content.change("Skriv vad du tänker.", "Skriv:\n\n" + "- två ord\n".repeat(20));

        assertThat(rules()).doesNotContain("sentence-too-long");
    }

    @Test
    void hardTextIsWarnedOfWithItsLix() {
        content.change(
                "Pröva en sak.",
                "Verksamhetsutvecklingen förutsätter organisationsövergripande samordning. ".repeat(4));

        assertThat(only("lix-high").arguments()).element(1).isEqualTo("40");
    }

    @Test
    void textToSayAloudMustBeEasierThanTheRest() {
        content.change(
                "Skriv vad du tänker.\n",
                "Skriv vad du tänker.\n\n```säg\nBeskriv gärna någonting viktigt, så berättar kollegan därefter.\n```\n");

        assertThat(only("lix-high-aloud").arguments()).element(1).isEqualTo("30");
        assertThat(rules()).doesNotContain("lix-high");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Workshopen", "implementerar", "misslyckas", "Facilitatorn", "quick win", "gällande"})
    void avoidedWordIsWarnedOfWhateverItsEnding(String word) {
        content.change("Skriv vad du tänker.", "Skriv vad " + word + " är.");

        assertThat(only("avoided-word").arguments().get(0)).isEqualTo(word);
    }

    @Test
    void warningOfAnAvoidedWordSaysWhatToWriteInstead() {
        content.change("Skriv vad du tänker.", "Skriv före er workshop.");

        assertThat(new ProblemMessages(Locale.forLanguageTag("sv")).fix(only("avoided-word")))
                .isEqualTo("Skriv i stället: möte, arbetsmöte.");
    }

    @Test
    void wordThatOnlyHoldsAnAvoidedOneIsAllowed() {
        content.change("Skriv vad du tänker.", "Skriv hur ni utnyttjar det.");

        assertThat(rules()).doesNotContain("avoided-word");
    }

    @Test
    void statementsOfTheMaturityModelAreQuotedWordForWord() {
        content.put(
                        "prov/maturity-model.md",
                        content.text("prov/maturity-model.md").replace("4. Fyra", "4. Vi får misslyckas"))
                .change("Skriv vad du tänker.", "Skriv vad ”Vi får misslyckas” betyder.")
                .change(
                        "```fritext tanke max: 200\n",
                        "```skala lage modell: kultur\nVar står ni?\n```\n\n```fritext tanke max: 200\n");

        assertThat(rules()).doesNotContain("avoided-word");
    }

    @Test
    void titlesOfOthersWorkAreLeftAsTheyAre() {
        content.change("# Steg\n", "# Källor\nBygger på *Best practice för workshops*.\n\n# Steg\n");

        assertThat(rules()).doesNotContain("avoided-word");
    }

    @Test
    void avoidedWordInAThemeIsWarnedOfThere() {
        String theme = "prov/01-tema/theme.md";
        content.put(theme, content.text(theme).replace("Om temat.", "Om synergier."));

        assertThat(only("avoided-word").file()).isEqualTo(theme);
    }

    @Test
    void everyLanguageOfTheMessagesHasItsListOfAvoidedWords() {
        assertThat(WordList.read("avoided-words", "sv").entries())
                .hasSizeGreaterThan(30)
                .allSatisfy(entry -> assertThat(entry.instead()).isNotEmpty());
        assertThat(WordList.read("avoided-words", "en").entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.instead()).isNotEmpty());
        assertThat(WordList.read("avoided-words", "fi").entries()).isEmpty();
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
