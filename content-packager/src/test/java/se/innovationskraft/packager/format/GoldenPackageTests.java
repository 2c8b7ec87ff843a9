package se.innovationskraft.packager.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;

/**
 * What an LMS sees of a small exercise, kept as files so that a change is read before it is accepted. To accept: run
 * with {@code -Dgolden.accept=true}, then read the diff.
 */
class GoldenPackageTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "package");
    private static final ContentPackage PACKAGE = build("scorm12");

    private static ContentPackage build(String format) {
        return build(format, Course.Kind.EXERCISE);
    }

    /** The first of its kind. */
    private static ContentPackage build(String format, Course.Kind kind) {
        Programme programme = TestContent.small().checked().programme().orElseThrow();
        Course course = programme.courses().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        return ReproducibleZip.read(new PackagePipeline()
                .build(programme, course, LocalLayer.NEUTRAL, format)
                .zip());
    }

    @Test
    void filesComeInThisOrder() {
        assertThat(PACKAGE.entries())
                .extracting(ContentPackage.Entry::name)
                .isEqualTo(List.of(
                        "imsmanifest.xml",
                        "index.html",
                        "local.js",
                        "logo.svg",
                        "player.css",
                        "player.js",
                        "later.js",
                        "workbook.js",
                        "adlcp_rootv1p2.xsd",
                        "ims_xml.xsd",
                        "imscp_rootv1p1p2.xsd",
                        "imsmd_rootv1p2p1.xsd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imsmanifest.xml", "index.html", "local.js"})
    void looksAsItDid(String name) throws IOException {
        looksAsItDid(GOLDEN.resolve(name), PACKAGE.content(name).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm2004-3", "scorm2004-4"})
    void onlyManifestSchemasAndPlayerAreOthersInAnotherStandard(String format) throws IOException {
        ContentPackage made = build(format);

        looksAsItDid(
                GOLDEN.resolve(format).resolve("imsmanifest.xml"),
                made.content("imsmanifest.xml").orElseThrow());
        assertThat(PACKAGE.entries())
                .filteredOn(entry -> !entry.name().matches("imsmanifest.xml|player.js|.*\\.xsd"))
                .allSatisfy(entry ->
                        assertThat(made.content(entry.name()).orElseThrow()).isEqualTo(entry.content()));
        assertThat(made.entries()).last().matches(entry -> entry.name().endsWith(".dtd"));
    }

    @ParameterizedTest
    @CsvSource({"cmi5, cmi5.xml", "xapi, tincan.xml"})
    void whatTheLmsReadsLooksAsItDid(String format, String name) throws IOException {
        looksAsItDid(GOLDEN.resolve(name), build(format).content(name).orElseThrow());
    }

    @Test
    void aThemeInXapiIsItsMapAndAPageForEachExercise() throws IOException {
        ContentPackage theme = build("xapi", Course.Kind.THEME);

        assertThat(theme.entries())
                .extracting(ContentPackage.Entry::name)
                .isEqualTo(List.of(
                        "tincan.xml",
                        "index.html",
                        "map.js",
                        "o01.html",
                        "local.js",
                        "logo.svg",
                        "player.css",
                        "player.js",
                        "later.js",
                        "workbook.js"));
        assertThat(theme.content("o01.html"))
                .hasValueSatisfying(page -> assertThat(page)
                        .isEqualTo(build("xapi").content("index.html").orElseThrow()));
        looksAsItDid(
                GOLDEN.resolve("theme").resolve("tincan.xml"),
                theme.content("tincan.xml").orElseThrow());
    }

    private static void looksAsItDid(Path golden, byte[] made) throws IOException {
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, made);
        }

        assertThat(new String(made, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }
}
