package se.innovationskraft.packager.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;

/**
 * What an LMS sees of a small exercise, kept as files so that a change is read before it is accepted. To accept: run
 * with {@code -Dgolden.accept=true}, then read the diff.
 */
class GoldenPackageTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "package");
    private static final ContentPackage PACKAGE = build();

    private static ContentPackage build() {
        Programme programme = TestContent.small().checked().programme().orElseThrow();
        return ReproducibleZip.read(new PackagePipeline()
                .build(programme, programme.exercises().get(0), LocalLayer.NEUTRAL)
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
        byte[] made = PACKAGE.content(name).orElseThrow();
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(GOLDEN);
            Files.write(GOLDEN.resolve(name), made);
        }

        assertThat(new String(made, StandardCharsets.UTF_8)).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }
}
