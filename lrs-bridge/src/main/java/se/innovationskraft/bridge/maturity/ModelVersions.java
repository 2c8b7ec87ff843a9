package se.innovationskraft.bridge.maturity;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Which version of the maturity model each version of the self-assessment asks by. Answers only say the latter. */
@Component
class ModelVersions {

    private final Properties versions;

    ModelVersions() throws IOException {
        this.versions = PropertiesLoaderUtils.loadProperties(new ClassPathResource("model-versions.properties"));
    }

    /** Version of the model; empty when that version of the self-assessment is not known. */
    String ofAssessment(String version) {
        return versions.getProperty(version, "");
    }
}
