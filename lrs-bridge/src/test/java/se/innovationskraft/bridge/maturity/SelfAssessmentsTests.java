package se.innovationskraft.bridge.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void todaysSelfAssessmentIsKnownToAskByTodaysModel() {
        Programme programme = catalogue.programme();
        String version =
                programme.exercise(SelfAssessments.EXERCISE).orElseThrow().version();

        assertThat(versions.ofAssessment(version))
                .as("model-versions.properties needs a line for " + version)
                .isEqualTo(programme.maturityModel().version());
        assertThat(versions.ofAssessment("9.0.0")).isEmpty();
    }
}
