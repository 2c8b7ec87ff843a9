package se.innovationskraft.packager.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.archive.ReproducibleZip;
import se.innovationskraft.packager.model.ContentPackage;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;

class BundleTests {

    private final Bundle content = TestContent.small().bundle();

    @Test
    void folderAndZipGiveTheSamePackage(@TempDir Path folder) throws IOException {
        for (String name : content.names().toList()) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), content.bytes(name).orElseThrow());
        }
        List<ContentPackage.Entry> entries = content.names()
                .map(name -> new ContentPackage.Entry(
                        "modules/" + name, content.bytes(name).orElseThrow()))
                .toList();
        byte[] zip = ReproducibleZip.write(new ContentPackage(entries));

        String fromFolder = sha256(Bundle.ofFolder(folder));
        String fromZip = sha256(Bundle.ofZip(new ByteArrayInputStream(zip), "modules/"));

        assertThat(fromFolder).isEqualTo(fromZip).isEqualTo(sha256(content));
    }

    @Test
    void hiddenFilesAndFilesOutsideAProgrammeAreLeftOut(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("prov/.git"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.writeString(folder.resolve("prov/.DS_Store"), "x");
        Files.writeString(folder.resolve("prov/.git/config"), "x");
        Files.writeString(folder.resolve("prov/programme.md"), "x", StandardCharsets.UTF_8);

        assertThat(Bundle.ofFolder(folder).names()).containsExactly("prov/programme.md");
    }

    private static String sha256(Bundle bundle) {
        PackagePipeline pipeline = new PackagePipeline();
        Programme programme = pipeline.check(bundle, "prov").programme().orElseThrow();
        return pipeline.build(programme, programme.exercises().get(0), LocalLayer.NEUTRAL)
                .sha256();
    }
}
