package se.innovationskraft.packager.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.innovationskraft.packager.TestContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A coordinator publishes the next version: compares it, and builds only what the versions allow and what is new. */
class ReleaseCommandTests {

    private static final String FILE = "prov-o01-ovning_1.0.0_scorm12.zip";
    private static final String NEXT_FILE = "prov-o01-ovning_1.1.0_scorm12.zip";
    private static final String QUESTION = "```fritext tanke max: 200";
    private static final String ONE_MORE = "```fritext mer max: 90\nVad mer?\n```\n\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void compareSaysWhatToDoAndWhy() {
        published(TestContent.small());
        published(TestContent.small()
                .change(QUESTION, ONE_MORE + QUESTION)
                .change("Skriv vad du tänker.", "Skriv ner det.")
                .change("version: 1.0.0", "version: 1.1.0"));

        assertThat(run("compare", published(FILE), published(NEXT_FILE))).isZero();

        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                prov-o01 ”En övning”, scorm12
                Version 1.0.0 (utgåva 2026-1) → 1.1.0 (utgåva 2026-1)

                Mellanstor ändring (andra siffran)
                Byt fil i samma aktivitet. De som har börjat fortsätter där de var, med sina svar, och får det nya.

                Mellanstora ändringar:
                - Frågan ”Vad mer?” är ny. Den går att hoppa över. [o01/interactions/mer]

                Små ändringar:
                - Texten är ändrad på: Skriv. [o01]

                Version 1.1.0 är hög nog.
                """);
    }

    @Test
    void compareEndsWithTwoWhenTheVersionIsTooLow() {
        published(TestContent.small());
        published(TestContent.small()
                .change("fritext tanke", "fritext tankar")
                .change("visa tanke", "visa tankar")
                .change("version: 1.0.0", "version: 1.1.0"));

        assertThat(run("compare", published(FILE), published(NEXT_FILE), "--json"))
                .isEqualTo(2);

        JsonNode comparison = JsonMapper.builder().build().readTree(out.toString());
        assertThat(comparison.propertyNames())
                .containsExactly("id", "format", "old", "new", "bump", "given", "needed", "enough", "reasons");
        assertThat(comparison.get("bump").asString()).isEqualTo("major");
        assertThat(comparison.get("given").asString()).isEqualTo("minor");
        assertThat(comparison.get("needed").asString()).isEqualTo("2.0.0");
        assertThat(comparison.get("enough").asBoolean()).isFalse();
        JsonNode reason = comparison.get("reasons").get(0);
        assertThat(reason.propertyNames()).containsExactly("bump", "rule", "place", "before", "after", "message");
        assertThat(reason.get("place").asString()).isEqualTo("o01/interactions/tankar");
    }

    @Test
    void compareSaysWhatIsWrongWithAFileThatIsNoPackage() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "hej");

        assertThat(run("compare", text.toString(), text.toString())).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Fel: ").contains("→");
    }

    @Test
    void buildRefusesAVersionThatIsTooLowAndWritesNothing() {
        published(TestContent.small());
        write(TestContent.small().change(QUESTION, ONE_MORE + QUESTION).change("version: 1.0.0", "version: 1.0.1"));

        assertThat(build("--previous", published().toString())).isEqualTo(2);

        assertThat(err.toString())
                .contains("prov/01-tema/01-ovning.md rad 4: Version 1.0.1 är för låg.")
                .contains("minst 1.1.0")
                .contains("Frågan ”Vad mer?” är ny.")
                .contains("→ Skriv version: 1.1.0.");
        assertThat(packages()).doesNotExist();
    }

    @Test
    void buildRefusesTheSameVersionOfAnythingElse() {
        published(TestContent.small());
        write(TestContent.small().change("Skriv vad du tänker.", "Skriv ner det."));

        assertThat(build("--previous", published().toString(), "--json")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        JsonNode problem = JsonMapper.builder().build().readTree(err.toString()).get(0);
        assertThat(problem.get("rule").asString()).isEqualTo("version-too-low");
        assertThat(problem.get("line").asInt()).isEqualTo(4);
    }

    @Test
    void buildTakesAVersionThatIsHighEnoughAndPackagesThatAreUnchanged() {
        published(TestContent.small());
        write(TestContent.small());
        assertThat(build("--previous", published().toString())).isZero();

        write(TestContent.small().change(QUESTION, ONE_MORE + QUESTION).change("version: 1.0.0", "version: 1.1.0"));
        assertThat(build("--previous", published().toString())).isZero();

        assertThat(packages().resolve(NEXT_FILE)).exists();
    }

    @Test
    void oldMajorVersionCanBeMendedWhenTheNextIsOut() {
        published(TestContent.small());
        published(TestContent.small()
                .change("fritext tanke", "fritext tankar")
                .change("visa tanke", "visa tankar")
                .change("version: 1.0.0", "version: 2.0.0"));
        write(TestContent.small().change("Skriv vad", "Skriv det").change("version: 1.0.0", "version: 1.0.1"));

        assertThat(build("--previous", published().toString())).isZero();
    }

    @Test
    void versionBelowAllThatArePublishedIsTooLow() {
        published(TestContent.small());
        write(TestContent.small().change("version: 1.0.0", "version: 0.9.0"));

        assertThat(build("--previous", published().toString())).isEqualTo(2);
    }

    @Test
    void themeAndProgrammeRiseWithWhatTheyHold() {
        published(TestContent.small());
        write(TestContent.small().change(QUESTION, ONE_MORE + QUESTION).change("version: 1.0.0", "version: 1.1.0"));

        assertThat(build("t1", "prov", "--previous", published().toString(), "--format", "scorm12,web"))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("prov/01-tema/theme.md rad 4: Version 1.0.0 är för låg.")
                .containsOnlyOnce("prov/programme.md rad 5: Version 1.0.0 är för låg.")
                .doesNotContain("01-ovning.md");
    }

    @Test
    void folderWithoutPackagesIsAMistake() throws IOException {
        write(TestContent.small());
        Files.createDirectories(published());

        assertThat(build("--previous", published().toString())).isEqualTo(2);

        assertThat(err.toString()).contains("Det finns inga paket i");
    }

    @Test
    void changedSinceWritesOnlyWhatIsNotThere() throws IOException {
        TestContent two = two();
        published(two);
        write(two.change("Skriv vad du tänker.", "Skriv ner det."));

        assertThat(build("o02", "--changed-since", published().toString())).isZero();

        try (Stream<Path> files = Files.list(packages())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(FILE);
        }
        assertThat(out.toString())
                .contains("1 paket i ", "Utgåva 2026-1.", "1 paket är likadana som i")
                .contains("  prov-o02-andra_1.0.0_scorm12.zip");
    }

    private static TestContent two() {
        TestContent content = TestContent.small();
        return content.put(
                "prov/01-tema/02-ovning.md",
                content.text(TestContent.EXERCISE)
                        .replace("id: o01", "id: o02")
                        .replace("slug: ovning", "slug: andra"));
    }

    private Path packages() {
        return folder.resolve("packages");
    }

    private Path published() {
        return folder.resolve("published");
    }

    private String published(String file) {
        return published().resolve(file).toString();
    }

    private void published(TestContent content) {
        write(content);
        assertThat(run("build", "--out", published().toString(), "--modules", folder.toString(), "--programme", "prov"))
                .as(err.toString())
                .isZero();
        out.getBuffer().setLength(0);
    }

    private int build(String... arguments) {
        List<String> all = Stream.concat(
                        Stream.of(
                                "build",
                                "o01",
                                "--out",
                                packages().toString(),
                                "--modules",
                                folder.toString(),
                                "--programme",
                                "prov"),
                        Stream.of(arguments))
                .toList();
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return PackagerCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private void write(TestContent content) {
        content.bundle().names().forEach(name -> {
            try {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.write(folder.resolve(name), content.bundle().bytes(name).orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
