package se.innovationskraft.packager.compare;

import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Reasons in words. Safe to share between threads. */
public final class ReasonMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Set<Change> NAMED = EnumSet.of(
            Change.FIELD_TYPE_CHANGED,
            Change.LOOK_CHANGED,
            Change.ROLE_CHANGED,
            Change.LIMIT_TIGHTENED,
            Change.LIMIT_LOOSENED);

    /** Longer questions are cut: the place says which it is. */
    private static final int MOST_CHARACTERS = 90;

    private final ResourceBundle bundle;

    public ReasonMessages(Locale locale) {
        this.bundle = ResourceBundle.getBundle("se.innovationskraft.packager.compare.reasons", locale, NO_FALLBACK);
    }

    /** One sentence: what differs, and what that does to those who have begun. */
    public String message(Reason reason) {
        Object[] words = {cut(reason.subject()), word(reason, reason.before()), word(reason, reason.after())};
        return new MessageFormat(bundle.getString(reason.change().rule()), Locale.ROOT).format(words);
    }

    /** What the page calls by a standard term has a name that authors use; a limit has a number after it. */
    private String word(Reason reason, String text) {
        String[] parts = text.split(" ", 2);
        String key = "word." + parts[0];
        return NAMED.contains(reason.change()) && bundle.containsKey(key)
                ? new MessageFormat(bundle.getString(key), Locale.ROOT).format(new Object[] {parts[parts.length - 1]})
                : text;
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, MOST_CHARACTERS - 1).strip() + "…";
    }
}
