package se.innovationskraft.bridge.upstream;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the client; there is none unless an endpoint is set. */
@Configuration(proxyBeanMethods = false)
class UpstreamConfiguration {

    @Bean
    RestUpstreamClient restUpstreamClient() {
        return new RestUpstreamClient(Clock.systemUTC());
    }

    @Bean
    @ConditionalOnProperty("bridge.upstream.endpoint")
    UpstreamLrs upstreamLrs(UpstreamProperties properties, List<UpstreamClient> clients) {
        URI endpoint = Objects.requireNonNull(properties.endpoint());
        return clients.stream()
                .filter(client -> client.name().equals(properties.client()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("bridge.upstream.client is \"" + properties.client()
                        + "\"; this build has "
                        + clients.stream().map(UpstreamClient::name).toList() + "."))
                .connect(endpoint, properties);
    }
}
