package se.innovationskraft.bridge.maturity;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Which version of the maturity model each version of an exercise asks by. Answers only say the latter. */
@Component
class ModelVersions {

    private final Properties versions;

    ModelVersions() throws IOException {
        this.versions = PropertiesLoaderUtils.loadProperties(new ClassPathResource("model-versions.properties"));
    }

    /** Version of the model; empty when that version of the exercise is not known. */
    String of(String exercise, String version) {
        return versions.getProperty(exercise + "-" + version, "");
    }

    /**
     * Whether all rounds of answers asked by the same model. Answers only say which version of the exercise wrote them
     * last, and earlier rounds may have been written by any version before it.
     */
    boolean isOneUntil(String exercise, String version) {
        String prefix = exercise + "-";
        return versions.containsKey(prefix + version)
                && versions.stringPropertyNames().stream()
                                .filter(name ->
                                        name.startsWith(prefix) && isUntil(name.substring(prefix.length()), version))
                                .map(versions::getProperty)
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean isUntil(String version, String last) {
        return Version.parse(version).compareTo(Version.parse(last)) <= 0;
    }
}
