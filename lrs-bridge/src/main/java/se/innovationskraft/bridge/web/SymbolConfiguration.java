package se.innovationskraft.bridge.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Lets our pages draw the same symbols as the packages do, from the same file. */
@Configuration(proxyBeanMethods = false)
class SymbolConfiguration {

    @Bean
    ITemplateResolver symbols() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("scorm-templates/");
        resolver.setCharacterEncoding("UTF-8");
        resolver.getResolvablePatternSpec().addPattern("page/symbol.html");
        resolver.setOrder(0);
        return resolver;
    }
}
