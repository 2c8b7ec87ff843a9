package se.innovationskraft.packager.localise;

import static se.innovationskraft.packager.localise.SettingCheck.each;
import static se.innovationskraft.packager.localise.SettingCheck.matching;
import static se.innovationskraft.packager.localise.SettingCheck.object;
import static se.innovationskraft.packager.localise.SettingCheck.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What each key of the municipality's file has to be. The player keeps to the same limits, in {@code layer.js}. */
final class SettingChecks {

    /** In place of an exercise's id: what goes for all of them. */
    static final String EVERY = "alla";

    private static final int WORD = 40;
    private static final int LINE = 120;
    private static final int TEXT = 1_500;
    private static final int MOST = 100;

    private static final Pattern ORG = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern BRIDGE =
            Pattern.compile("https://[^\\s\"']+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?/?");
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:)[^\\s\"'<>]+");
    private static final Pattern PICTURE = Pattern.compile("[^/\\\\:]+\\.(svg|png|jpe?g|webp)");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Set<String> exercises;

    /** @param exercises ids of the programme's exercises */
    SettingChecks(Set<String> exercises) {
        this.exercises = exercises;
    }

    /** The whole file. */
    SettingCheck file() {
        return object(known(), List.of("org", "name"));
    }

    private Map<String, SettingCheck> known() {
        Map<String, SettingCheck> known = new HashMap<>();
        known.put("org", matching(ORG, "a–z, 0–9, -"));
        known.put("name", text(LINE));
        known.put("logo", object(Map.of("file", picture(), "alt", text(LINE)), List.of("file", "alt")));
        known.put("terms", each(false, MOST, text(WORD).after(SettingChecks::isWord)));
        known.put("cases", forExercises(text(TEXT)));
        known.put("links", forExercises(each(true, MOST, link())));
        known.put("colours", object(schemes(), List.of()));
        known.put("order", each(true, MOST, this::checkPlace));
        known.put("bridge", matching(BRIDGE, "https://…"));
        for (String key : List.of("introduction", "ideas", "team", "plan", "accessibility", "purpose")) {
            known.put(key, text(TEXT));
        }
        for (String key : List.of("installKey", "salt")) {
            known.put(key, text(LINE));
        }
        return known;
    }

    private static SettingCheck picture() {
        return matching(PICTURE, "….svg, ….png, ….jpg, ….webp");
    }

    private static SettingCheck link() {
        return object(
                Map.of("text", text(LINE), "address", matching(ADDRESS, "https://…, http://…, mailto:…")),
                List.of("text", "address"));
    }

    private static boolean isWord(Setting term) {
        boolean isWord =
                term.key().length() <= WORD && WORDS.matcher(term.key()).matches();
        if (!isWord) {
            term.refuse("org-not-a-word", WORD);
        }
        return isWord;
    }

    private SettingCheck forExercises(SettingCheck check) {
        return each(
                false, MOST, check.after(setting -> setting.key().equals(EVERY) || isKnown(setting, setting.key())));
    }

    private boolean isKnown(Setting setting, String id) {
        if (!exercises.contains(id)) {
            setting.refuse("org-unknown-exercise", id, String.join(", ", exercises));
        }
        return exercises.contains(id);
    }

    /** An id, or what a package has of it: the id with its title. */
    private void checkPlace(Setting place) {
        Setting id = place.value().isObject() ? place.child("id") : place;
        isKnown(place, id.text());
    }

    private static Map<String, SettingCheck> schemes() {
        Map<String, SettingCheck> schemes = new HashMap<>();
        Contrast.GROUNDS.forEach((scheme, ground) -> {
            SettingCheck colour = colourOn(ground);
            schemes.put(scheme, object(Map.of("action", colour, "theme", colour), List.of()));
        });
        return schemes;
    }

    private static SettingCheck colourOn(String ground) {
        return setting -> {
            String colour = setting.text();
            if (!COLOUR.matcher(colour).matches()) {
                setting.refuseValue("#rrggbb");
            } else if (Contrast.between(colour, ground) < Contrast.ENOUGH) {
                double found = Contrast.between(colour, ground);
                setting.refuse("org-faint-colour", colour, String.format(Locale.ROOT, "%.2f", found), Contrast.ENOUGH);
            }
        };
    }
}
