package se.innovationskraft.packager.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.innovationskraft.packager.model.Html;

class RunningTextTests {

    @Test
    void lixIsWordsPerSentencePlusThePercentageOfLongWords() {
        // 10 words, 2 sentences, 2 words longer than six letters: 10 / 2 + 100 · 2 / 10
        assertThat(text("Ni skriver var sin rad. Sedan läser ni upp allihop.").lix())
                .isEqualTo(25);
    }

    @Test
    void wordOfSixLettersIsNotLongWhateverStandsAroundIt() {
        assertThat(text("”Skriva!”").lix()).isEqualTo(1);
    }

    @Test
    void noWordsHaveNoLix() {
        assertThat(text("…").lix()).isZero();
    }

    @Test
    void sentenceGoesOnAfterAnAbbreviationAndAnEllipsis() {
        assertThat(text("Skriv t.ex. en rad. Säg ”ja, och …” till varandra.").sentences())
                .containsExactly("Skriv t.ex. en rad.", "Säg ”ja, och …” till varandra.");
    }

    @Test
    void sentenceEndsAtAQuotationMarkAfterTheFullStop() {
        assertThat(text("Säg: ”Vi provar.” Vänta sedan.").sentences())
                .containsExactly("Säg:", "”Vi provar.”", "Vänta sedan.");
    }

    @Test
    void everyListItemIsAParagraphOnceAlsoInsideAnotherList() {
        Html html = new Html("<p>Gör <em>så</em> här</p><ul><li>ett<ul><li>två</li></ul></li><li><p>tre</p></li></ul>");

        assertThat(new Paragraphs().of(html)).containsExactly("Gör så här", "ett", "två", "tre");
    }

    private static RunningText text(String paragraph) {
        return new RunningText(List.of(paragraph));
    }
}
