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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.archive.ReproducibleZip;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code build --org}: for one municipality or a folder of them, and when the national text changes under them. */
class MunicipalCommandTests {

    private static final String PACKAGE = "prov-o01-ovning_1.0.0_scorm12.zip";
    private static final String EXAMPLE = "# Exempel\nAnna tog bort en rapport. Hon saknade den inte.\n\n# Steg";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeSmallProgramme() {
        content(TestContent.small().change("# Steg", EXAMPLE));
        municipality("alvik", "\"name\": \"Alviks kommun\"");
        municipality("bjornas", "\"name\": \"Björnås kommun\", \"bridge\": \"https://brygga.example\"");
    }

    @Test
    void aFolderGivesEachMunicipalityAFolderWithWhatItWouldHaveGotByItself() throws IOException {
        assertThat(run("build", "--org", orgs(), "--format", "all", "--out", path("ut")))
                .isZero();
        assertThat(out.toString()).contains("alvik/", "bjornas/");

        run("build", "--org", path("orgs/bjornas.json"), "--format", "all", "--out", path("ensam"));
        for (Path alone : list("ensam")) {
            assertThat(folder.resolve("ut/bjornas").resolve(alone.getFileName()))
                    .hasSameBinaryContentAs(alone);
        }
        assertThat(list("ut/alvik")).hasSameSizeAs(list("ensam"));
        assertThat(localScript("ut/alvik/" + PACKAGE)).contains("Alviks kommun");
        assertThat(localScript("ut/bjornas/" + PACKAGE)).contains("https://brygga.example");
        assertThat(localScript("ut/bjornas/" + PACKAGE.replace("scorm12", "web")))
                .contains("Björnås kommun")
                .doesNotContain("brygga.example");
    }

    @Test
    void jsonNamesEachFileFromTheFolderThatIsBuiltTo() {
        run("build", "o01", "--json", "--org", orgs(), "--out", path("ut"));

        JsonNode built = JsonMapper.shared().readTree(out.toString());
        assertThat(built.valueStream().map(row -> row.path("file").stringValue()))
                .containsExactly("alvik/" + PACKAGE, "bjornas/" + PACKAGE);
    }

    @Test
    void whatIsWrongInAnyFileIsToldOfAllAndNothingIsBuilt() {
        municipality("ceby", "\"name\": \"\", \"introduktion\": \"fel\"");
        municipality("dal", "\"name\": \"Dals kommun\", \"colours\": {\"light\": {\"action\": \"#ffd200\"}}");
        write("orgs/extra.json", "{\"org\": \"alvik\", \"name\": \"En till\"}");

        assertThat(run("build", "--org", orgs(), "--out", path("ut"))).isEqualTo(2);

        assertThat(err.toString())
                .contains("ceby.json", "org-unknown-key", "org-missing-key")
                .contains("dal.json", "Skriv #7b6403.")
                .contains("extra.json: Kort id ”alvik” står också i");
        assertThat(folder.resolve("ut")).doesNotExist();
    }

    @Test
    void onlyWhatHasChangedForAMunicipalityIsWrittenAgain() {
        run("build", "--org", orgs(), "--out", path("ut"));
        municipality("alvik", "\"name\": \"Alviks stad\"");

        run("build", "--org", orgs(), "--changed-since", path("ut"), "--out", path("nytt"));

        assertThat(folder.resolve("nytt/alvik/" + PACKAGE)).exists();
        assertThat(folder.resolve("nytt/bjornas")).doesNotExist();
    }

    @Test
    void aFolderWithoutAnyMunicipalityIsTheCallersMistake() {
        assertThat(run("build", "--org", path("prov"), "--out", path("ut"))).isNotZero();

        assertThat(err.toString()).contains("Det finns ingen .json-fil i");
    }

    @Test
    void theNationalTextUnderAnOwnCaseOrWordIsWatchedOnceItHasBeenAccepted() {
        String own = "\"name\": \"Alviks kommun\", \"terms\": {\"sak\": \"grej\"}, \"cases\": {\"o01\": \"Vårt\"}";
        municipality("alvik", own);
        run("build", "--org", orgs(), "--out", path("ut"), "--accept-national");
        assertThat(folder.resolve("orgs/alvik.national.json")).content().contains("o01/Exempel", "o01/”sak”");
        assertThat(run("build", "--org", orgs(), "--out", path("ut"))).isZero();
        assertThat(err.toString()).isEmpty();

        content(TestContent.small()
                .change("# Steg", EXAMPLE.replace("rapport", "blankett"))
                .change("version: 1.0.0", "version: 1.0.1"));
        assertThat(run("build", "--org", orgs(), "--out", path("ut"))).isZero();
        assertThat(err.toString())
                .contains(
                        "alvik.json: o01 En övning: ",
                        "sedan version 1.0.0, nu 1.0.1: Exempel. "
                                + "Förut: ”Anna tog bort en rapport.” Nu: ”Anna tog bort en blankett.” [org-national-changed]")
                .doesNotContain("Hon saknade den inte")
                .contains("0 fel, 1 varningar");

        content(TestContent.small().change("# Steg", EXAMPLE).change("Pröva en sak", "Pröva något"));
        err.getBuffer().setLength(0);
        run("build", "--org", path("orgs/alvik.json"), "--out", path("ut"));
        assertThat(err.toString()).contains("nu 1.0.0: ”sak”. Förut: ”Pröva en sak.” Nu: –");

        err.getBuffer().setLength(0);
        run("build", "--org", path("orgs/alvik.json"), "--out", path("ut"), "--accept-national");
        run("build", "--org", path("orgs/alvik.json"), "--out", path("ut"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadStopsNothingAndIsTold() {
        write("orgs/alvik.national.json", "{");

        assertThat(run("build", "--org", orgs(), "--out", path("ut"))).isZero();

        assertThat(err.toString()).contains("org-national-unreadable");
    }

    private void municipality(String org, String settings) {
        write("orgs/" + org + ".json", "{\"org\": \"" + org + "\", " + settings + "}");
    }

    private String orgs() {
        return path("orgs");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<Path> list(String name) throws IOException {
        try (var files = Files.list(folder.resolve(name))) {
            return files.sorted().toList();
        }
    }

    private String localScript(String zip) throws IOException {
        byte[] script = ReproducibleZip.read(Files.readAllBytes(folder.resolve(zip)))
                .content("local.js")
                .orElseThrow();
        return new String(script, StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--modules", folder.toString(), "--programme", "prov"));
        return PackagerCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    private void content(TestContent content) {
        content.bundle()
                .names()
                .forEach(name ->
                        write(name, new String(content.bundle().bytes(name).orElseThrow(), StandardCharsets.UTF_8)));
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
