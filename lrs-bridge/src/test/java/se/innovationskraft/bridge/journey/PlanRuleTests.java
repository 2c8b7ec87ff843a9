package se.innovationskraft.bridge.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.Site;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.player.stage.Stage;

/** Answers as five words: how well the leader knows each of the five themes; a dash where nothing is answered. */
@ServerTest
class PlanRuleTests {

    private static final List<String> CASES = List.of(
            "- - - - -",
            "inte - - - -",
            "vet inte ganska mycket -",
            "inte inte inte inte inte",
            "ganska ganska ganska ganska ganska",
            "mycket mycket mycket mycket mycket",
            "mycket mycket mycket mycket -",
            "ganska vet ganska inte ganska");

    /** Sets the answers and lets the exercise know. */
    private static final String ANSWER = """
            answers => {
              answers.forEach((answer, at) => {
                document.querySelectorAll(`[data-item="k${at + 1}"] input, [name$="k${at + 1}"]`).forEach(input => {
                  input.checked = input.value === answer;
                });
              });
              document.querySelector('[name$="k1"]').dispatchEvent(new Event('input', {bubbles: true}));
              document.querySelector('[name$="k1"]').dispatchEvent(new Event('change', {bubbles: true}));
            }""";

    @RegisterExtension
    final Stage stage = new Stage();

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Site site;

    @ParameterizedTest
    @CsvSource({
        "- - - - -, o01 o02 o03 o04 o05",
        "inte - - - -, o03 o01 o02 o04 o05",
        "vet - - - -, o03 o01 o02 o04 o05",
        "- - - - inte, o16 o15 o17 o01 o02",
        "ganska inte - - -, o07 o04 o05 o06 o08",
        "inte inte inte inte inte, o03 o07 o10 o13 o16",
        "ganska ganska ganska ganska ganska, o04 o05 o12 o14 o15",
        "mycket mycket mycket mycket mycket, o01 o02 o03 o04 o05",
    })
    void newThemesComeFirstThenTheRestOfThem(String answers, String first) {
        List<String> order = plan(answers).order();

        assertThat(order.subList(0, 5)).containsExactly(first.split(" "));
        assertThat(order).hasSize(17).doesNotHaveDuplicates();
    }

    @Test
    void whatBuildsOnAnotherComesAfterItWhereNoAnswerLedToIt() {
        assertThat(plan("- - inte - -").order()).startsWith("o10", "o11", "o12", "o01");
        assertThat(plan("- - ganska - -").order()).startsWith("o12", "o10", "o11", "o01");
    }

    @Test
    void everyLineButTheTwoWithoutAnAnswerLeadsToAnExercise() {
        PlanRule rule = new PlanRule(catalogue.programme());

        assertThat(plan("inte inte inte inte inte").fromAnswers()).isEqualTo(5);
        assertThat(plan("ganska ganska ganska ganska ganska").fromAnswers()).isEqualTo(5);
        assertThat(rule.planned().map(Exercise::id)).hasSize(17);
    }

    @Test
    void linesAreThoseThatTheExerciseItselfShows() {
        try (BrowserContext context = stage.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(site.address("/prova/innovationskraft-start"));
            page.frameLocator("[data-part=package]")
                    .locator("[data-action=begin]")
                    .click();
            assertThat(page.locator("[data-part=lesson-status]")).hasText("incomplete");
            Frame exercise = page.frames().get(1);

            for (String answers : CASES) {
                exercise.evaluate(ANSWER, List.of(answers.split(" ")));
                assertThat(shownIn(exercise)).as(answers).isEqualTo(shownByRule(answers));
            }
        }
    }

    private static List<String> shownIn(Frame exercise) {
        List<?> lines = (List<?>) exercise.evaluate("""
                [...document.querySelectorAll('[data-item="plan"] [data-line]')]
                  .filter(line => !line.hidden).map(line => line.textContent.replace(/\\s+/g, " ").trim())""");
        return lines.stream().map(String::valueOf).toList();
    }

    private List<String> shownByRule(String answers) {
        List<String> lines = new ArrayList<>();
        new PlanRule(catalogue.programme())
                .shown(of(answers))
                .forEach(line -> lines.add(Jsoup.parse(line.text().value()).text()));
        return lines;
    }

    private SuggestedPlan plan(String answers) {
        return new PlanRule(catalogue.programme()).suggest(of(answers));
    }

    private static java.util.function.UnaryOperator<String> of(String answers) {
        Map<String, String> byField = new HashMap<>();
        String[] words = answers.split(" ");
        for (int at = 0; at < words.length; at++) {
            byField.put("k" + (at + 1), words[at].replace("-", ""));
        }
        return field -> byField.getOrDefault(field, "");
    }
}
