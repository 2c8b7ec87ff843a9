package se.innovationskraft.packager.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Severity;

class AcceptedIdsTests {

    private final TestContent content = TestContent.small();

    @Test
    void newIdsAreWarnedOfUntilSomebodyAcceptsThem() {
        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.severity() == Severity.WARNING);

        accept();

        assertThat(problems()).isEmpty();
    }

    @Test
    void changedFieldIdIsAnErrorAboutTheOldOne() {
        accept();
        content.change("```plan sedan", "```plan senare");

        assertThat(problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("id-vanished"))
                .satisfies(problem -> assertThat(problem.arguments()).contains("o01/interactions/sedan"));
    }

    @Test
    void changedHeadingAsksForTheOldIdToBePinned() {
        accept();
        content.change("## Skriv\n", "## Skriv ner\n");

        assertThat(problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::rule)
                .containsExactly("step-vanished");
    }

    @Test
    void headingMayChangeWhenTheOldIdIsPinned() {
        accept();
        content.change("## Skriv\n6 min · ensam", "## Skriv ner\n6 min · ensam · #skriv");

        assertThat(problems()).isEmpty();
    }

    @Test
    void acceptingNeverTakesAnIdAway() {
        accept();
        String before = content.text("prov/ids.txt");
        content.change("```plan sedan", "```plan senare");
        accept();

        assertThat(content.text("prov/ids.txt").lines())
                .containsAll(before.lines().toList());
    }

    private void accept() {
        AcceptedIds accepted = content.bundle()
                .bytes("prov/ids.txt")
                .map(AcceptedIds::parse)
                .orElseGet(() -> AcceptedIds.parse(new byte[0]));
        content.put(
                "prov/ids.txt",
                accepted.with(content.checked().programme().orElseThrow()).text());
    }

    private List<Problem> problems() {
        return content.checked().problems();
    }
}
