package se.innovationskraft.packager.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line in one language. */
final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    Texts(Locale locale) {
        this.bundle = ResourceBundle.getBundle("se.innovationskraft.packager.cli.texts", locale, NO_FALLBACK);
    }

    /** A text with its places filled. */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
