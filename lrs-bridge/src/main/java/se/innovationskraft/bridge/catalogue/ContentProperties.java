package se.innovationskraft.bridge.catalogue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which content to publish.
 *
 * @param modules folder of programmes; null takes the content that the server was built with
 * @param programme id of the programme in it
 */
@ConfigurationProperties("bridge")
record ContentProperties(
        @Nullable Path modules,
        @DefaultValue("innovationskraft") String programme) {}
