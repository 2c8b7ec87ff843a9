package se.innovationskraft.packager.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.BuiltPackage;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What HR sees of a zip that somebody sent. The reports are kept as files; to accept a change, run with
 * {@code -Dgolden.accept=true}, then read the diff.
 */
class VerifyCommandTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "verify");
    private static final String MANIFEST = """
            <manifest identifier="M1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                      xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="O1">
                <organization identifier="O1"><title>Brandskydd</title>
                  <item identifier="I1" identifierref="R1"><title>Brandskydd</title></item>
                </organization>
              </organizations>
              <resources>
                <resource identifier="R1" type="webcontent" adlcp:scormtype="asset" href="start.html">
                  <file href="start.html"/>
                </resource>
              </resources>
            </manifest>
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void reportReadsAsItDid(String language) throws IOException {
        Path broken = zip("trasig.zip", "imsmanifest.xml", MANIFEST, "index.html", "x", "bild å.png", "x");
        Path foldered = zip("mapp.zip", "Brandskydd/imsmanifest.xml", MANIFEST, "Brandskydd/start.html", "x");
        Path locked = Files.writeString(folder.resolve("brev.zip"), "Hej!");

        int exit = run(
                "verify",
                "--lang",
                language,
                ours().toString(),
                broken.toString(),
                foldered.toString(),
                locked.toString());

        assertThat(exit).isEqualTo(2);
        assertGolden("report_" + language + ".txt");
    }

    @Test
    void aRightPackageExitsWithZero() throws IOException {
        assertThat(run("verify", ours().toString())).isZero();

        assertThat(out.toString()).contains("Paketet går att lägga in i lärplattformar som tar SCORM 1.2.");
    }

    @Test
    void jsonIsTheFindingsOfAllPackagesAndNothingElse() throws IOException {
        Path broken = zip("trasig.zip", "imsmanifest.xml", MANIFEST);

        assertThat(run("verify", "--json", ours().toString(), broken.toString()))
                .isEqualTo(2);

        JsonNode findings = JsonMapper.builder().build().readTree(out.toString());
        assertThat(findings.get(0).propertyNames())
                .containsExactly("package", "severity", "rule", "file", "line", "message", "fix");
        assertThat(findings.get(0).get("package").asString()).isEqualTo(broken.toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void manyOfAKindAreToldByTheFirstFive() throws IOException {
        String[] files = new String[24];
        for (int index = 0; index < files.length; index += 2) {
            files[index] = "bild" + index + ".png";
            files[index + 1] = "x";
        }
        files[0] = "imsmanifest.xml";
        files[1] = MANIFEST;

        run("verify", zip("många.zip", files).toString());

        assertThat(out.toString().lines().filter(line -> line.contains("[file-not-listed]")))
                .hasSize(5);
        assertThat(out.toString()).contains("… och 6 till av samma slag.");
    }

    @Test
    void aFileThatIsNotThereExitsWithTwoAndOneLine() {
        assertThat(run("verify", folder.resolve("borta.zip").toString())).isEqualTo(2);

        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("borta.zip");
    }

    private Path ours() throws IOException {
        Programme programme = TestContent.small().checked().programme().orElseThrow();
        BuiltPackage built =
                new PackagePipeline().build(programme, programme.exercises().get(0), LocalLayer.NEUTRAL);
        return Files.write(folder.resolve(built.fileName()), built.zip());
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int index = 0; index < namesAndTexts.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[index]));
                zip.write(namesAndTexts[index + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private void assertGolden(String name) throws IOException {
        // our own package's size follows the player, which other tests watch
        String said = out.toString().replaceAll("\\d+ kB", "… kB").replace("\r\n", "\n");
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(name), said);
        }
        assertThat(said).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    private int run(String... arguments) {
        return PackagerCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
