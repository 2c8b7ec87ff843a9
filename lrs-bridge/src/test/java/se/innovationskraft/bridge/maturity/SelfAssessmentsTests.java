package se.innovationskraft.bridge.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.innovationskraft.bridge.ServerTest;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.packager.model.Programme;

@ServerTest
class SelfAssessmentsTests {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ModelVersions versions;

    @ParameterizedTest
    @ValueSource(strings = {MaturityPages.SELF_ASSESSMENT, MaturityPages.TEAM_ASSESSMENT})
    void todaysExerciseIsKnownToAskByTodaysModel(String exercise) {
        Programme programme = catalogue.programme();
        String version = programme.exercise(exercise).orElseThrow().version();

        assertThat(versions.of(exercise, version))
                .as("model-versions.properties needs a line for " + exercise + "-" + version)
                .isEqualTo(programme.maturityModel().version());
        assertThat(versions.isOneUntil(exercise, version)).isTrue();
    }

    @Test
    void unknownVersionIsNeverComparable() {
        assertThat(versions.of(SelfAssessments.EXERCISE, "9.0.0")).isEmpty();
        assertThat(versions.isOneUntil(SelfAssessments.EXERCISE, "9.0.0")).isFalse();
    }
}
