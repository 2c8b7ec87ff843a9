package se.innovationskraft.bridge.web;

import static java.util.Objects.requireNonNullElse;

import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Style sheets, scripts and pictures, by the settings {@code spring.web.resources}, in place of what Spring Boot sets up. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final String ALL = "/**";

    private final WebProperties.Resources settings;

    StaticFiles(WebProperties settings) {
        this.settings = settings.getResources();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ALL)
                .addResourceLocations(settings.getStaticLocations())
                .setCacheControl(requireNonNullElse(
                        settings.getCache().getCachecontrol().toHttpCacheControl(), CacheControl.noCache()))
                .setUseLastModified(settings.getCache().isUseLastModified())
                .resourceChain(settings.getChain().isCache())
                .addResolver(new FilesOnly())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy(ALL));
    }
}
