package se.innovationskraft.bridge.organisation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the first organisation gets on an empty store; whatever is empty is made up and printed once.
 *
 * @param org {@code id} or {@code id:Name}
 * @param lrsKey user name of the Basic key
 * @param origins web addresses of the LMS, separated by comma
 * @param adminPassword of the administrator {@code admin}
 */
@ConfigurationProperties("bridge.bootstrap")
record BootstrapSettings(
        String org, String lrsKey, String lrsSecret, String installKey, List<String> origins, String adminPassword) {}
