package se.innovationskraft.packager.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.BuiltPackage;
import se.innovationskraft.packager.IncomparableException;
import se.innovationskraft.packager.PackageComparer;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.compare.Bump;
import se.innovationskraft.packager.compare.Comparison;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;
import se.innovationskraft.packager.player.lms.Lms;
import se.innovationskraft.packager.player.stage.Device;
import se.innovationskraft.packager.player.stage.Learner;
import se.innovationskraft.packager.player.stage.Packages;
import se.innovationskraft.packager.player.stage.Stage;

/**
 * An exercise from 1.0.0 to 2.0.0, as it is met by somebody who is half-way, and by HR, who asks what to do with each
 * new version.
 */
class UpgradeStoryTests {

    private static final String QUESTION = "```fritext tanke max: 200";
    private static final String ONE_MORE = """
            ```fritext mer max: 100
            Vad mer?
            ```

            """;
    private static final PackagePipeline PIPELINE = new PackagePipeline();
    private static final PackageComparer COMPARER = new PackageComparer();

    @RegisterExtension
    final Stage stage = new Stage();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004-3"})
    void whoIsHalfWayFindsTheTextAfterEveryUpgradeAndHrIsToldWhatToDo(String format)
            throws IOException, IncomparableException {
        BuiltPackage first = version("1.0.0", TestContent.small(), format);
        BuiltPackage mended = version(
                "1.0.1", TestContent.small().change("Skriv vad du tänker.", "Skriv ner vad du tänker."), format);
        BuiltPackage asksMore = version("1.1.0", TestContent.small().change(QUESTION, ONE_MORE + QUESTION), format);
        BuiltPackage renamed = version("2.0.0", TestContent.small().change("## Skriv\n", "## Tänk först\n"), format);
        Lms lms = stage.lmsWith(first.id(), files(first));
        Device device = stage.device();
        device.open(lms).begins().writes("tanke", "Halvvägs i 1.0.0").closesTab();

        lms.replacePackage(files(mended));
        Learner reader = device.open(lms);
        assertThat(reader.screen()).isEqualTo("skriv");
        assertThat(reader.text("tanke")).isEqualTo("Halvvägs i 1.0.0");
        reader.closesTab();

        lms.replacePackage(files(asksMore));
        Learner writer = stage.device().open(lms);
        assertThat(writer.text("tanke")).isEqualTo("Halvvägs i 1.0.0");
        writer.writes("mer", "Och mer i 1.1.0").closesTab();

        Lms beside = stage.lmsWith(renamed.id(), files(renamed));
        assertThat(device.open(beside).begins().text("tanke")).isEmpty();
        Learner old = device.open(lms);
        assertThat(old.answers()).containsOnlyKeys("tanke", "mer");
        assertThat(lms.status()).isEqualTo("incomplete");

        assertThat(bump(first, mended)).isEqualTo(Bump.PATCH);
        assertThat(bump(mended, asksMore)).isEqualTo(Bump.MINOR);
        assertThat(bump(asksMore, renamed)).isEqualTo(Bump.MAJOR);
    }

    private static BuiltPackage version(String version, TestContent content, String format) {
        content.change("version: 1.0.0", "version: " + version);
        Programme programme = content.checked().programme().orElseThrow();
        Course course = Course.of(programme.exercise("o01").orElseThrow());
        return PIPELINE.build(programme, course, LocalLayer.NEUTRAL, format);
    }

    private static Map<String, byte[]> files(BuiltPackage built) {
        return Packages.unzip(built.zip());
    }

    /** What HR goes by: a patch and a minor take the place of the old file, a major lies beside it. */
    private Bump bump(BuiltPackage before, BuiltPackage after) throws IOException, IncomparableException {
        Comparison comparison = COMPARER.compare(COMPARER.read(saved(before)), COMPARER.read(saved(after)));
        assertThat(comparison.isEnough()).isTrue();
        return comparison.bump();
    }

    private Path saved(BuiltPackage built) throws IOException {
        return Files.write(folder.resolve(built.fileName()), built.zip());
    }
}
