package se.innovationskraft.packager.player;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Blocks;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Paper;
import se.innovationskraft.packager.player.stage.Stage;

/** Tests of what becomes of what is written where there is no LMS: it can be printed, and is gone when the page is. */
class WebMatrixTests {

    @RegisterExtension
    final Stage stage = new Stage();

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsOnThePaperAndGoneWhenThePageIsLeftAsItSaidBeforehand() {
        return Stream.of(Blocks.EXERCISE, "o03")
                .map(exercise -> DynamicTest.dynamicTest(
                        exercise, () -> isPrintedAndLeft(stage.lms(stage.site(), exercise, "web"))));
    }

    private void isPrintedAndLeft(Lms site) {
        Device device = stage.device();
        Learner learner = device.openOutside(site);
        assertThat(learner.part("preview-banner"))
                .hasText("Den här sidan sparar ingenting. Skriv ut eller ladda ner innan du stänger.");
        Map<String, List<String>> written = Playing.fillsIn(learner);
        Playing.finishes(learner);

        Paper paper = learner.prints(learner.find("[data-screen='done'] [data-action='print']"));
        learner.page().close();

        assertThat(paper.controls()).isEmpty();
        assertThat(paper.pages()).containsOnly("595x842");
        assertThat(Export.textsIn(written))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(squeezed(paper.text())).contains(squeezed(text)));
        Learner again = device.openOutside(site);
        assertThat(again.screen()).isEqualTo("start");
        assertThat(again.answers()).isEmpty();
        assertThat(again.find("html").evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        assertThat(learner.problems()).isEmpty();
    }

    /** As it is read: how lines are broken on paper is not what was written. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
