package se.innovationskraft.packager.check.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.model.Problem;

/** What things are called, and that they are called so everywhere. */
class GlossaryTests {

    private static final String GLOSSARY = """
            ---
            id: ordlista
            slug: ordlista
            version: 1.0.0
            rubrik: Ordlista
            ---

            Så säger vi.

            - **Försök.** Något ni provar
              en kort tid. Säg inte: pilot, test*.
            - **Nytta.** Det som blir bättre för någon.
            """;

    private final TestContent content = TestContent.small();

    @Test
    void glossaryIsReadWithItsTerms() {
        content.put("prov/ordlista.md", GLOSSARY);

        assertThat(content.checked().programme().orElseThrow().glossary().terms())
                .extracting(term -> term.name(), term -> term.explanation(), term -> term.avoid())
                .containsExactly(
                        tuple("Försök", "Något ni provar en kort tid.", List.of("pilot", "test*")),
                        tuple("Nytta", "Det som blir bättre för någon.", List.of()));
    }

    @Test
    void glossaryIsNoExercise() {
        content.put("prov/ordlista.md", GLOSSARY);

        assertThat(content.checked().programme().orElseThrow().exercises()).hasSize(1);
        assertThat(content.checked().problems()).noneMatch(Problem::isError);
    }

    @Test
    void wordThatTheGlossarySaysNotToSayNamesTheTerm() {
        content.put("prov/ordlista.md", GLOSSARY).change("Skriv vad du tänker.", "Testa er pilot.");

        assertThat(content.checked().problems())
                .filteredOn(problem -> problem.rule().equals("glossary-word"))
                .extracting(Problem::arguments)
                .containsExactlyInAnyOrder(List.of("pilot", "Försök"), List.of("Testa", "Försök"));
    }

    @Test
    void lineOfTheGlossaryWithoutATermIsReported() {
        content.put("prov/ordlista.md", GLOSSARY + "- Bara en rad.\n");

        assertThat(only("glossary-line").line()).isEqualTo(13);
    }

    private Problem only(String rule) {
        List<Problem> found = content.checked().problems().stream()
                .filter(problem -> problem.rule().equals(rule))
                .toList();
        assertThat(found).as(rule).hasSize(1);
        return found.get(0);
    }
}
