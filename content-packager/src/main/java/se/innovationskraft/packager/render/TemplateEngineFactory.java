package se.innovationskraft.packager.render;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf set up for our templates: UTF-8, from the class path, texts from the message bundle {@code page}. */
final class TemplateEngineFactory {

    private TemplateEngineFactory() {}

    static TemplateEngine create() {
        TemplateEngine engine = new TemplateEngine();
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver("*.xml", TemplateMode.XML));
        engine.setMessageResolver(new BundleMessageResolver());
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(TemplateResources.ROOT);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.getResolvablePatternSpec().addPattern(pattern);
        resolver.setCheckExistence(false);
        return resolver;
    }

    /** Looks texts up in our own bundle rather than in a file per template. */
    private static final class BundleMessageResolver extends AbstractMessageResolver {

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            Object[] arguments = parameters == null ? new Object[0] : parameters;
            return new MessageBundle("page", context.getLocale()).text(key, arguments);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            throw new IllegalStateException("No text \"" + key + "\" in the message bundle");
        }
    }
}
