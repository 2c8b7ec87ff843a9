package se.innovationskraft.packager.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a person, and a script, meets it. */
class PackagerCommandTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeSmallProgramme() {
        write(TestContent.small());
    }

    @Test
    void buildWritesThePackageAndExitsWithZero() {
        assertThat(run("build", "o01", "--out", packages().toString())).isZero();

        assertThat(packages().resolve("prov-o01-ovning_1.0.0_scorm12.zip")).exists();
        assertThat(out.toString()).contains("prov-o01-ovning_1.0.0_scorm12.zip").contains("1 paket i");
    }

    @Test
    void themesAndTheProgrammeArePackagesTooWithVersionsOfTheirOwn() {
        run("build", "prov", "t1", "--json", "--out", packages().toString());

        assertThat(filesTold()).containsExactly("prov-t1-tema_1.0.0_scorm12.zip", "prov_1.0.0_scorm12.zip");
        JsonNode told = MAPPER.readTree(out.toString());
        assertThat(told.valueStream().map(built -> built.get("id").asString())).containsExactly("prov-t1", "prov");
        assertThat(told.get(0).get("theme").asString()).isEqualTo("t1");
        assertThat(told.get(1).get("theme").isNull()).isTrue();
    }

    @Test
    void buildLeavesOtherFilesAloneAndNoHalfPackages() throws IOException {
        Files.createDirectories(packages());
        Files.writeString(packages().resolve("min-egen.zip"), "min");

        run("build", "o01", "--out", packages().toString());

        try (Stream<Path> files = Files.list(packages())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("min-egen.zip", "prov-o01-ovning_1.0.0_scorm12.zip");
        }
        assertThat(packages().resolve("min-egen.zip")).hasContent("min");
    }

    @Test
    void buildJsonTellsWhatWasMade() {
        run("build", "--json", "--out", packages().toString());

        JsonNode built = MAPPER.readTree(out.toString()).get(0);
        assertThat(built.propertyNames())
                .containsExactly("id", "title", "theme", "format", "version", "file", "bytes", "sha256");
        assertThat(built.get("id").asString()).isEqualTo("prov-o01");
        assertThat(built.get("theme").asString()).isEqualTo("t1");
        assertThat(built.get("sha256").asString()).matches("[0-9a-f]{64}");
    }

    @Test
    void buildTwiceGivesTheSameHash() {
        run("build", "--json", "--out", packages().toString());
        String first = out.toString();
        out.getBuffer().setLength(0);

        run("build", "--json", "--out", packages().toString());

        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void buildOfFaultyContentExitsWithTwoPrintsNothingAndListsEveryProblem() {
        write(TestContent.small().change("tid: 10 min", "tid: 11 min").change("```plan", "```plann"));

        assertThat(run("build", "--json", "--out", packages().toString())).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        JsonNode problems = MAPPER.readTree(err.toString());
        assertThat(problems).hasSizeGreaterThanOrEqualTo(2);
        assertThat(problems.get(0).propertyNames())
                .containsExactly("severity", "rule", "file", "line", "message", "fix");
        assertThat(packages()).doesNotExist();
    }

    @Test
    void checkNamesFileLineAndRemedyInSwedish() {
        write(TestContent.small().change("tid: 10 min", "tid: 11 min"));

        assertThat(run("check")).isEqualTo(2);

        assertThat(out.toString())
                .contains("Fel: prov/01-tema/01-ovning.md rad 6: Tiden är 11 min, men stegen är 6 + 4 = 10 min.")
                .contains("→ Ändra tid: till 10 min");
    }

    @Test
    void checkSpeaksEnglishWhenAsked() {
        write(TestContent.small().change("tid: 10 min", "tid: 11 min"));

        run("check", "--lang", "en");

        assertThat(out.toString()).contains("Error: prov/01-tema/01-ovning.md line 6:");
    }

    @Test
    void warningsAloneExitWithZero() {
        assertThat(run("check")).isZero();

        assertThat(out.toString()).contains("0 fel");
    }

    @Test
    void checkMeasuresEachExercise() {
        run("check");

        assertThat(out.toString().lines().limit(2))
                .containsExactly(
                        "Id   Övning     Minuter  Ord  LIX  Minne i LMS", "o01  En övning  10       29   4    10 %");
    }

    @Test
    void checkSaysInWordsWhichStepOfWhichAreaNoExerciseHelpsOver() {
        write(TestContent.small().change("område: kultur", "område: kultur\nnivå: 1→2"));

        run("check");

        assertThat(out.toString())
                .contains("Område  1→2  2→3  3→4")
                .contains("Kultur  o01  –    –")
                .contains("Ingen övning hjälper Kultur från 3 till 4.")
                .doesNotContain("från 1 till 2");
    }

    @Test
    void checkJsonIsTheProblemsAndNothingElse() {
        run("check", "--json");

        JsonNode problems = MAPPER.readTree(out.toString());
        assertThat(problems.isArray()).isTrue();
        assertThat(problems.get(0).propertyNames())
                .containsExactly("severity", "rule", "file", "line", "message", "fix");
    }

    @Test
    void acceptIdsWritesTheFileOfIds() {
        assertThat(run("check", "--accept-ids")).isZero();

        assertThat(folder.resolve("prov").resolve("ids.txt"))
                .content()
                .contains("o01\n")
                .contains("o01/interactions/tanke\n")
                .contains("o01/steps/skriv\n")
                .contains("t1\n");
        assertThat(out.toString()).contains("0 fel, 0 varningar");
    }

    @Test
    void idsOfFaultyContentAreNotAccepted() {
        write(TestContent.small().change("tid: 10 min", "tid: 11 min"));

        assertThat(run("check", "--accept-ids")).isEqualTo(2);

        assertThat(folder.resolve("prov").resolve("ids.txt")).doesNotExist();
    }

    @Test
    void unknownExerciseExitsWithTwoAndListsTheKnownOnes() {
        assertThat(run("build", "o99", "--out", packages().toString())).isEqualTo(2);

        assertThat(err.toString())
                .isEqualToIgnoringNewLines("Det finns inget att bygga som heter o99. Välj bland o01, t1, prov.");
    }

    @Test
    void unknownFormatExitsWithTwo() {
        assertThat(run("build", "--format", "aicc", "--out", packages().toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .startsWith("Formatet aicc finns inte. Välj bland scorm12, ")
                .contains(", all.");
    }

    @Test
    void aSinglePartIsRefusedInAFormatThatHasNoSuchThing() {
        assertThat(run(
                        "build",
                        "t1",
                        "--single-sco",
                        "--format",
                        "web,cmi5",
                        "--out",
                        packages().toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("--format är web,cmi5")
                .contains("Välj --format scorm12, eller ta bort --single-sco.");
        assertThat(packages()).doesNotExist();
    }

    @Test
    void oneUnknownFormatAmongSeveralStopsAllOfThem() {
        assertThat(run("build", "--format", "web,aicc", "--out", packages().toString()))
                .isEqualTo(2);

        assertThat(err.toString()).contains("Formatet aicc finns inte.");
        assertThat(packages()).doesNotExist();
    }

    @Test
    void severalFormatsAreBuiltInOneRunEachOnce() {
        assertThat(run(
                        "build",
                        "o01",
                        "--json",
                        "--format",
                        "web, scorm12,web",
                        "--out",
                        packages().toString()))
                .isZero();

        assertThat(filesTold()).containsExactly("prov-o01-ovning_1.0.0_web.zip", "prov-o01-ovning_1.0.0_scorm12.zip");
    }

    @Test
    void allFormatsHoldWhatTheyCan() {
        assertThat(run("build", "--json", "--format", "all", "--out", packages().toString()))
                .isZero();

        assertThat(filesTold())
                .contains(
                        "prov-o01-ovning_1.0.0_scorm12.zip",
                        "prov-o01-ovning_1.0.0_scorm2004-3.zip",
                        "prov-o01-ovning_1.0.0_scorm2004-4.zip",
                        "prov-o01-ovning_1.0.0_cmi5.zip",
                        "prov-o01-ovning_1.0.0_xapi.zip",
                        "prov-o01-ovning_1.0.0_web.zip",
                        "prov-t1-tema_1.0.0_scorm12.zip",
                        "prov-t1-tema_1.0.0_xapi.zip",
                        "prov_1.0.0_scorm12.zip",
                        "prov_1.0.0_xapi.zip")
                .doesNotHaveDuplicates()
                .allSatisfy(file -> assertThat(packages().resolve(file)).exists());
    }

    @Test
    void whatIsAskedForInAFormatThatCannotHoldItExitsWithTwoAndNamesThoseThatCan() {
        assertThat(run(
                        "build",
                        "o01",
                        "t1",
                        "--format",
                        "scorm12,scorm12-single",
                        "--out",
                        packages().toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .startsWith("o01 går inte att bygga i formatet scorm12-single. Välj bland scorm12, ")
                .contains("web.");
        assertThat(packages()).doesNotExist();
    }

    @Test
    void buildCanMakeAPackageThatNeedsNoLms() {
        assertThat(run("build", "--format", "web", "--out", packages().toString()))
                .isZero();

        assertThat(packages().resolve("prov-o01-ovning_1.0.0_web.zip")).exists();
    }

    @Test
    void siteWritesAStartPageTheExercisesAndTheWorkbookAndLeavesOtherFilesAlone() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site);
        Files.writeString(site.resolve("min-egen.html"), "min");

        assertThat(run("site", site.toString())).isZero();

        assertThat(out.toString()).contains("Öppna").contains("index.html");
        assertThat(site.resolve("index.html")).exists();
        assertThat(site.resolve("o01").resolve("index.html")).exists();
        assertThat(site.resolve("arbetsbok").resolve("book.js")).exists();
        assertThat(site.resolve("paket").resolve("prov-o01-ovning_1.0.0_scorm12.zip"))
                .exists();
        assertThat(site.resolve("min-egen.html")).hasContent("min");
        try (Stream<Path> files = Files.walk(site)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void siteJsonListsTheFiles() {
        run("site", "--json", folder.resolve("site").toString());

        JsonNode first = MAPPER.readTree(out.toString()).get(0);
        assertThat(first.get("file").asString()).isEqualTo("index.html");
        assertThat(first.get("bytes").asInt()).isPositive();
    }

    @Test
    void siteOfFaultyContentWritesNothingAndListsEveryProblem() {
        write(TestContent.small().change("tid: 10 min", "tid: 11 min"));

        assertThat(run("site", folder.resolve("site").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("Tiden är 11 min");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void siteIntoAFileExitsWithTwoAndSaysWhere() throws IOException {
        Path file = Files.writeString(folder.resolve("en-fil"), "");

        assertThat(run("site", file.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("Det går inte att skriva i").contains("en-fil");
    }

    @Test
    void contentFolderThatIsNotThereExitsWithTwoAndOneLine() {
        int exit = PackagerCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("check", "--modules", folder.resolve("borta").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void organisationSettingsAreWrittenIntoThePackage() throws IOException {
        Path org = folder.resolve("org.json");
        Files.writeString(
                org, "{\"org\": \"demo\", \"name\": \"Demo kommun\", \"introduction\": \"Välkommen </script>\"}");

        assertThat(run("build", "--org", org.toString(), "--out", packages().toString()))
                .isZero();

        byte[] zip = Files.readAllBytes(packages().resolve("prov-o01-ovning_1.0.0_scorm12.zip"));
        byte[] script = ReproducibleZip.read(zip).content("local.js").orElseThrow();
        assertThat(new String(script, StandardCharsets.UTF_8))
                .startsWith("window.LOCAL = {")
                .contains("\"name\":\"Demo kommun\"");
    }

    @Test
    void theLogoBesideTheSettingsIsPutIntoThePackage() throws IOException {
        Path org = folder.resolve("org.json");
        Files.writeString(org, """
                {"org": "demo", "name": "Demo kommun", "logo": {"file": "vapen.svg", "alt": "Demo"}, "order": ["o01"]}
                """);
        Files.writeString(
                folder.resolve("vapen.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 7 7\"/>");

        assertThat(run("build", "--org", org.toString(), "--out", packages().toString()))
                .isZero();

        ContentPackage built =
                ReproducibleZip.read(Files.readAllBytes(packages().resolve("prov-o01-ovning_1.0.0_scorm12.zip")));
        assertThat(new String(built.content("logo.svg").orElseThrow(), StandardCharsets.UTF_8))
                .contains("viewBox=\"0 0 7 7\"");
        assertThat(new String(built.content("local.js").orElseThrow(), StandardCharsets.UTF_8))
                .contains("\"file\":\"logo.svg\"", "\"order\":[{\"id\":\"o01\",\"title\":");
    }

    @Test
    void organisationSettingsThatAreWrongAreListed() throws IOException {
        Path org = folder.resolve("org.json");
        Files.writeString(org, "{\"org\": \"Demo Kommun\", \"password\": \"x\", \"bridge\": \"http://example.org\"}");

        assertThat(run("build", "--org", org.toString(), "--out", packages().toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("org-unknown-key", "org-missing-key", "org-bad-value")
                .contains("password");
    }

    private List<String> filesTold() {
        return MAPPER.readTree(out.toString())
                .valueStream()
                .map(built -> built.get("file").asString())
                .toList();
    }

    private Path packages() {
        return folder.resolve("packages");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--modules", folder.toString(), "--programme", "prov"));
        return PackagerCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
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
