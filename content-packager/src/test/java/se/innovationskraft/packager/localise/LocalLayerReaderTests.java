package se.innovationskraft.packager.localise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.check.ProblemMessages;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Problem;

/** What a municipality's file may say, and what HR is told when it says something else. */
class LocalLayerReaderTests {

    private static final Path EXAMPLE = Path.of("..", "doc", "exempel");
    private static final Map<String, String> TITLES =
            TestContent.real().exercises().stream().collect(Collectors.toMap(Exercise::id, Exercise::title));

    @Test
    void theExampleInTheGuideIsReadWhole() throws IOException {
        LocalLayerReader.Result read = readExample(Files.readString(EXAMPLE.resolve("kommun.json")));

        assertThat(read.problems()).isEmpty();
        LocalLayer layer = read.layer().orElseThrow();
        assertThat(layer.order()).containsExactly("start", "o05", "o03", "o16");
        assertThat(layer.json())
                .contains("{\"id\":\"o05\",\"title\":\"" + TITLES.get("o05") + "\"}")
                .contains("\"logo\":{\"file\":\"logo.svg\",\"alt\":\"Exempelviks kommun\"}");
        assertThat(layer.logo()).isPresent();
    }

    @Test
    void whatAPackageHoldsReadsBackToTheSameLayer() throws IOException {
        LocalLayer first = readExample(Files.readString(EXAMPLE.resolve("kommun.json")))
                .layer()
                .orElseThrow();

        LocalLayer second = new LocalLayerReader(TITLES, name -> first.logo())
                .read("local.json", first.json().getBytes(StandardCharsets.UTF_8))
                .layer()
                .orElseThrow();

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.logo().orElseThrow()).isEqualTo(first.logo().orElseThrow());
        assertThat(second.order()).isEqualTo(first.order());
    }

    @Test
    void aLogoMayBeWrittenOutInTheFile() throws IOException {
        String logo = Base64.getEncoder().encodeToString(Files.readAllBytes(EXAMPLE.resolve("logo.svg")));
        LocalLayerReader.Result read = read(
                "{\"org\": \"a\", \"name\": \"A\", \"logo\": {\"file\": \"data:image/svg+xml;base64,%s\", \"alt\": \"a\"}}"
                        .formatted(logo));

        assertThat(read.problems()).isEmpty();
        assertThat(read.layer().orElseThrow().json()).contains("\"file\":\"logo.svg\"");
        assertThat(read.layer().orElseThrow().logo()).isPresent();
    }

    @Test
    void aColourThatCannotBeReadIsToldWithTheNearestThatCan() {
        LocalLayerReader.Result read = read("""
                {"org": "a", "name": "A", "colours": {"light": {"action": "#ffd200"}, "dark": {"theme": "#00567a"}}}
                """);
        ProblemMessages words = new ProblemMessages(Locale.forLanguageTag("sv"));

        assertThat(read.problems())
                .extracting(words::fix)
                .satisfiesExactly(
                        light -> assertThat(light).startsWith("Skriv #7b6403."),
                        dark -> assertThat(dark).startsWith("Skriv #5499c0."));
    }

    @Test
    void aFormThatIsNotFilledInIsAsGoodAsNone() {
        LocalLayerReader.Result read = read("""
                {"org": "a", "name": "A", "introduction": " ", "terms": {}, "links": {}, "order": [], "ideas": null}
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.layer().orElseThrow().json()).isEqualTo("{\"org\":\"a\",\"name\":\"A\"}");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/localise/wrong-settings.csv", delimiter = '|', quoteCharacter = '`')
    void whatIsWrongIsToldWithItsLine(String setting, String rule, String name) {
        LocalLayerReader.Result read = read("{\"org\": \"a\",\n\"name\": \"A\",\n" + setting + "}");

        assertThat(read.layer()).isEmpty();
        Problem problem = read.problems().get(0);
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.arguments().get(0)).isEqualTo(name);
        ProblemMessages words = new ProblemMessages(Locale.forLanguageTag("sv"));
        assertThat(words.message(problem)).contains(name);
        assertThat(words.fix(problem)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,a",
                "//a.example",
                "https://a.example/<b>",
                "https://a example",
                "/intern"
            })
    void aLinkThatLeadsAnywhereElseThanToTheWebOrToAMailboxIsRefused(String address) {
        LocalLayerReader.Result read =
                read("{\"org\": \"a\", \"name\": \"A\", \"links\": {\"o05\": [{\"text\": \"a\", \"address\": \"%s\"}]}}"
                        .formatted(address));

        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).startsWith("links.o05[1].address", address));
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsLength() {
        LocalLayerReader.Result read =
                read("{\"org\": \"a\", \"name\": \"A\", \"ideas\": \"%s\"}".formatted("å".repeat(100_000)));

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("org-too-long");
            assertThat(problem.arguments()).containsExactly("ideas", "100000", "1500");
        });
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        LocalLayerReader.Result read =
                read("{\"org\": \"A B\",\n\"cases\": {\"o99\": \"a\"},\n\"order\": [\"o98\"],\n\"lösenord\": \"x\"}");

        assertThat(read.problems())
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder(
                        "org-missing-key",
                        "org-bad-value",
                        "org-unknown-exercise",
                        "org-unknown-exercise",
                        "org-unknown-key");
    }

    private static LocalLayerReader.Result readExample(String json) {
        return new LocalLayerReader(TITLES, LocalLayerReaderTests::picture)
                .read("kommun.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalLayerReader.Result read(String json) {
        return new LocalLayerReader(TITLES, name -> Optional.empty())
                .read("kommun.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> picture(String name) {
        try {
            return Optional.of(Files.readAllBytes(EXAMPLE.resolve(name)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
