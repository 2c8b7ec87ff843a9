package se.innovationskraft.packager.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.innovationskraft.packager.BuiltPackage;
import se.innovationskraft.packager.PackagePipeline;
import se.innovationskraft.packager.TestContent;
import se.innovationskraft.packager.model.LocalLayer;
import se.innovationskraft.packager.model.Programme;

class ReproducibleZipTests {

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restoreTimeZone() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Tokyo", "Europe/Stockholm"})
    void sameContentGivesTheSameBytesInAnyTimeZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String inUtc = build().sha256();

        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(build().sha256()).isEqualTo(inUtc);
    }

    @Test
    void fileNameTellsProgrammeIdSlugVersionAndFormat() {
        assertThat(build().fileName()).isEqualTo("prov-o01-ovning_1.0.0_scorm12.zip");
    }

    private static BuiltPackage build() {
        Programme programme = TestContent.small().checked().programme().orElseThrow();
        return new PackagePipeline().build(programme, programme.exercises().get(0), LocalLayer.NEUTRAL);
    }
}
