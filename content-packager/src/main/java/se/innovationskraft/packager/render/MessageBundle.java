package se.innovationskraft.packager.render;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** The texts of a page in one language, from {@code scorm-templates/messages}. */
final class MessageBundle {

    /** The texts of the templates themselves. */
    static final String PAGE = "page";

    /** Instead of those of the same key, in a page that keeps nothing. */
    static final String KEEPS_NOTHING = "keeps-nothing";

    /** Instead of those of the same key, in a page whose LMS has a record store. */
    static final String KEEPS_RECORD = "keeps-record";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<ResourceBundle> bundles;
    private final Locale locale;

    /**
     * @param names of bundles; a text is taken from the first that has it
     */
    MessageBundle(Locale locale, List<String> names) {
        this.bundles = names.stream()
                .map(name -> ResourceBundle.getBundle(
                        TemplateResources.ROOT.replace('/', '.') + "messages." + name, locale, NO_FALLBACK))
                .toList();
        this.locale = locale;
    }

    /** A text with its places filled. */
    String text(String key, Object... arguments) {
        return new MessageFormat(written(key), locale).format(arguments);
    }

    private String written(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No text \"" + key + "\" in the message bundles"))
                .getString(key);
    }

    /** All texts that the last bundle has a key for, as they are written, places unfilled, sorted by key. */
    List<Message> all() {
        List<Message> messages = new ArrayList<>();
        Set<String> keys = new TreeSet<>(bundles.get(bundles.size() - 1).keySet());
        keys.forEach(key -> messages.add(new Message(key, written(key))));
        return messages;
    }

    /** A key and its text. */
    record Message(String key, String text) {}
}
