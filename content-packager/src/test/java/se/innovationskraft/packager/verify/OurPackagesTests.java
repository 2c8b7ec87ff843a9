package se.innovationskraft.packager.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.PackageVerifier;
import se.innovationskraft.packager.TestContent;
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
        Exercise exercise = PROGRAMME.exercises().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        byte[] zip = new PackagePipeline()
                .build(PROGRAMME, exercise, LocalLayer.NEUTRAL)
                .zip();

        assertThat(new PackageVerifier()
                        .verify(Files.write(folder.resolve("var.zip"), zip))
                        .problems())
                .isEmpty();
    }
}
