package se.innovationskraft.packager.render;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** The texts of a page in one language, from {@code scorm-templates/messages}. */
final class MessageBundle {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    MessageBundle(String name, Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                TemplateResources.ROOT.replace('/', '.') + "messages." + name, locale, NO_FALLBACK);
        this.locale = locale;
    }

    /** A text with its places filled. */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** All texts as they are written, places unfilled, sorted by key. */
    List<Message> all() {
        List<Message> messages = new ArrayList<>();
        new TreeSet<>(bundle.keySet()).forEach(key -> messages.add(new Message(key, bundle.getString(key))));
        return messages;
    }

    /** A key and its text. */
    record Message(String key, String text) {}
}
