package se.innovationskraft.packager.render;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a calendar entry comes back, for the message bundle.
 *
 * @param key key of the words; the plain one where a rule says more than there are words for
 */
record Rhythm(String key, int interval) {

    private static final Pattern RULE = Pattern.compile("FREQ=([A-Z]+)(?:;INTERVAL=(\\d{1,3}))?");
    private static final String KEY = "calendar.repeat";
    private static final List<String> WITH_WORDS = List.of("DAILY", "WEEKLY", "MONTHLY");

    static Rhythm of(String rule) {
        Matcher matcher = RULE.matcher(rule);
        if (!matcher.matches() || !WITH_WORDS.contains(matcher.group(1))) {
            return new Rhythm(KEY, 1);
        }
        int interval = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        String every = interval == 1 ? "" : ".every";
        return new Rhythm(KEY + "." + matcher.group(1).toLowerCase(Locale.ROOT) + every, interval);
    }
}
