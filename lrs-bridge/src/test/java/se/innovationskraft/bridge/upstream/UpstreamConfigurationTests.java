package se.innovationskraft.bridge.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class UpstreamConfigurationTests {

    private final ApplicationContextRunner server =
            new ApplicationContextRunner().withUserConfiguration(Settings.class, UpstreamConfiguration.class);

    @Test
    void withoutAnEndpointThereIsNoUpstream() {
        server.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(UpstreamLrs.class));
    }

    @Test
    void ourOwnClientIsTheDefault() {
        server.withPropertyValues("bridge.upstream.endpoint=https://lrs.example.org/xapi")
                .run(context -> assertThat(context).getBean(UpstreamLrs.class).isInstanceOf(RestUpstreamLrs.class));
    }

    @Test
    void clientThatTheBuildLacksStopsTheStart() {
        server.withPropertyValues(
                        "bridge.upstream.endpoint=https://lrs.example.org/xapi", "bridge.upstream.client=tincan")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("bridge.upstream.client is \"tincan\"; this build has [rest"));
    }

    @Test
    void versionThatNobodySpeaksStopsTheStart() {
        server.withPropertyValues("bridge.upstream.version=1.0.4")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("bridge.upstream.version is \"1.0.4\"; allowed is 1.0.3 or 2.0.0."));
    }

    @Test
    void secretIsNeverPrinted() {
        server.withPropertyValues("bridge.upstream.secret=hemligt")
                .run(context -> assertThat(
                                context.getBean(UpstreamProperties.class).toString())
                        .doesNotContain("hemligt"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(UpstreamProperties.class)
    static class Settings {}
}
