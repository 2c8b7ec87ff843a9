package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Messages;
import se.innovationskraft.packager.player.stage.Paper;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of what is printed alone, to be put up or framed. */
class PrintTests {

    private static final String UPRIGHT = "595x842";

    private static final String DIPLOMA = "[data-screen='done'] [data-later='diploma']";
    private static final String LISTEN = """
            () => {
              const { API } = window.parent;
              const get = API.LMSGetValue;
              window.asked = [];
              API.LMSGetValue = (element) => {
                if (/name/.test(element)) window.asked.push(element);
                return get.call(API, element);
              };
            }
            """;
    private static final String ASKED = "() => window.asked";
    private static final String STORED = "() => JSON.stringify({ ...localStorage, ...sessionStorage })";

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest
    @CsvSource({
        "o98, ideer, 595x842",
        "o98, karta, 595x842",
        "o98, varden, 595x842",
        "o98, prickar, 595x842",
        "o98, antal, 595x842",
        "o98, efter, 595x842",
        "o98, kalender, 595x842",
        "o98, nasta, 595x842",
        "o03, kort, 595x842",
        "o05, lista, 595x842",
        "o12, resa, 842x595"
    })
    void aTemplateIsPrintedAloneOnOneSheetWithAllThatIsWritten(String exerciseId, String item, String size) {
        Learner learner = stage.device().openOutside(stage.lms(exerciseId)).begins();
        while (!learner.field(item).isVisible()) {
            learner.fillsTheStep().goesOn();
        }
        learner.fillsTheStep();

        Paper paper = learner.prints(templateButton(learner, item));

        assertThat(paper.pages()).containsExactly(size);
        assertThat(paper.controls()).isEmpty();
        assertThat(paper.cut()).isEmpty();
        assertThat(paper.text()).contains(question(learner, item));
        assertThat(learner.answers().getOrDefault(item, List.of()))
                .filteredOn(PrintTests::isText)
                .allSatisfy(written -> assertThat(squeezed(paper.text())).contains(squeezed(written)));
        assertThat(learner.find(".lone-sheet")).hasCount(0);
        assertThat(learner.problems()).isEmpty();
    }

    @Test
    void anEmptyTemplateHasLinesToWriteOn() {
        Learner learner = stage.device().openOutside(stage.lms("o05")).begins();
        while (!learner.field("lista").isVisible()) {
            learner.goesOn();
        }

        Paper paper = learner.prints(templateButton(learner, "lista"));

        assertThat(paper.pages()).containsExactly(UPRIGHT);
    }

    @Test
    void theDiplomaIsOfferedWhenTheExerciseIsDoneAndHasTheNameThatIsWritten() {
        Learner learner = stage.device().openOutside(stage.lms("r06")).begins();
        assertThat(learner.find(DIPLOMA).locator("visible=true")).hasCount(0);
        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }
        learner.find(DIPLOMA).getByText(Messages.text("diploma")).click();
        learner.find(DIPLOMA).locator("input").fill("Åsa Öberg-O'Neill");

        Paper paper = learner.prints(learner.find(DIPLOMA).getByText(Messages.text("diploma-print")));

        assertThat(paper.pages()).containsExactly(UPRIGHT);
        assertThat(paper.controls()).isEmpty();
        assertThat(paper.text())
                .contains("Åsa Öberg-O'Neill", "Innovationskraft i vardagen")
                .doesNotContain("[");
        assertThat(learner.find("body").innerHTML()).doesNotContain("Åsa Öberg");
        assertThat(learner.problems()).isEmpty();
    }

    @Test
    void theLmsIsAskedForTheNameOnlyWhenSomebodyWantsADiploma() {
        Learner learner = stage.device().open(stage.lms("r06")).begins();
        learner.find("body").evaluate(LISTEN);
        while (!learner.screen().equals("done")) {
            learner.fillsTheStep().goesOn();
        }
        assertThat(learner.find("body").evaluate(ASKED)).isEqualTo(List.of());

        learner.find(DIPLOMA).getByText(Messages.text("diploma")).click();

        assertThat(learner.find(DIPLOMA).locator("input")).hasValue("Åsa Öberg-O'Neill");
        assertThat(learner.find("body").evaluate(ASKED)).isEqualTo(List.of("cmi.core.student_name"));
        assertThat(learner.find("body").evaluate(STORED)).asString().doesNotContain("Neill");
    }

    private static Locator templateButton(Learner learner, String item) {
        return learner.field(item).getByText(Messages.text("print-template"));
    }

    private static String question(Learner learner, String item) {
        return learner.field(item)
                .locator("[data-part='question'] > span")
                .first()
                .innerText();
    }

    /** A choice is kept as its number, and printed in words. */
    private static boolean isText(String written) {
        return written.length() > 1;
    }

    /** As it is read: how lines are broken on paper is not what was written. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
