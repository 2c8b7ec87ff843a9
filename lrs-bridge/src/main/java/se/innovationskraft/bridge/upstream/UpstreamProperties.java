package se.innovationskraft.bridge.upstream;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The LRS to pass statements on to.
 *
 * @param endpoint its address, without {@code /statements}; null for none
 * @param key user name of its Basic credentials
 * @param secret their password
 * @param version what to send as {@code X-Experience-API-Version}: 1.0.3 or 2.0.0
 * @param client which client: {@code rest}, or {@code tincanjava} in a build with that profile
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for the whole answer
 */
@ConfigurationProperties("bridge.upstream")
record UpstreamProperties(
        @Nullable URI endpoint,
        @DefaultValue("") String key,
        @DefaultValue("") String secret,
        @DefaultValue("2.0.0") String version,
        @DefaultValue("rest") String client,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration readTimeout) {

    UpstreamProperties {
        if (!version.equals("1.0.3") && !version.equals("2.0.0")) {
            throw new IllegalArgumentException(
                    "bridge.upstream.version is \"" + version + "\"; allowed is 1.0.3 or 2.0.0.");
        }
    }

    /** Where the statements go. */
    URI statements(URI endpoint) {
        String address = endpoint.toString();
        return URI.create((address.endsWith("/") ? address : address + "/") + "statements");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "UpstreamProperties[endpoint=" + endpoint + ", version=" + version + ", client=" + client + "]";
    }
}
