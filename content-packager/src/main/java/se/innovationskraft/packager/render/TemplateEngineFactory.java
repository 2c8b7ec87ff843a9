package se.innovationskraft.packager.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf set up for our templates: UTF-8, from the class path, texts from our message bundles. */
final class TemplateEngineFactory {

    /** Variable with the names of the bundles that a page takes its texts from; without it {@code page} alone. */
    static final String BUNDLES = "bundles";

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
            return new MessageBundle(context.getLocale(), bundles(context)).text(key, arguments);
        }

        @SuppressWarnings("unchecked")
        private static List<String> bundles(ITemplateContext context) {
            Object names = context.getVariable(BUNDLES);
            return names == null ? List.of(MessageBundle.PAGE) : (List<String>) names;
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            throw new IllegalStateException("No text \"" + key + "\" in the message bundle");
        }
    }
}
