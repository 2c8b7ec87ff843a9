package se.innovationskraft.packager.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.PackageVerifier;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.model.Course;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;

/** Every package that we publish is right in the eyes of the same judge, without a warning. */
class OurPackagesTests {

    private static final Programme PROGRAMME = TestContent.real();

    @TempDir
    private Path folder;

    static List<String> ids() {
        return PROGRAMME.exercises().stream().map(Exercise::id).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void hasNothingWrong(String id) throws IOException {
        isRight(id, PackagePipeline.STANDARD_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t2", "innovationskraft"})
    void severalExercisesInXapiHaveNothingWrong(String id) throws IOException {
        isRight(id, "xapi");
    }

    private void isRight(String id, String format) throws IOException {
        Course course = PROGRAMME.courses().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        byte[] zip = new PackagePipeline()
                .build(PROGRAMME, course, LocalLayer.NEUTRAL, format)
                .zip();

        assertThat(new PackageVerifier()
                        .verify(Files.write(folder.resolve("var.zip"), zip))
                        .problems())
                .isEmpty();
    }
}
