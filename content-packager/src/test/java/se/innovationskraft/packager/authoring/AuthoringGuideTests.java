package se.innovationskraft.packager.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.model.Problem;

/** What the guide for authors shows can be copied as it stands. */
class AuthoringGuideTests {

    private static final Path GUIDE = Path.of("..", "doc", "authoring.md");
    private static final Pattern EXAMPLE = Pattern.compile("````markdown\\n(.*?)````", Pattern.DOTALL);

    static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleHasNoMistakes(String example) {
        List<Problem> problems = TestContent.small()
                .put("prov/01-tema/02-exempel.md", example)
                .checked()
                .problems();

        assertThat(problems).filteredOn(Problem::isError).isEmpty();
    }

    @Test
    void everyWordThatBeginsAFieldIsInTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);
        TestContent content = TestContent.small().change("```fritext", "```okant");
        Problem unknown = content.checked().problems().stream()
                .filter(problem -> problem.rule().equals("unknown-block"))
                .findFirst()
                .orElseThrow();

        for (String word : unknown.arguments().get(1).split(", ")) {
            assertThat(guide).contains("| `" + word + "`");
        }
    }
}
