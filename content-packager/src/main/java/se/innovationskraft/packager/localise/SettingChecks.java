package se.innovationskraft.packager.localise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Makes the checks that {@link LayerSchema} asks for. HR's page does the same, in {@code tailor/rules.js}. */
final class SettingChecks {

    /** In place of an exercise's id: what goes for all of them. */
    static final String EVERY = "alla";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Set<String> exercises;

    /** @param exercises ids of the programme's exercises */
    SettingChecks(Set<String> exercises) {
        this.exercises = exercises;
    }

    /**
     * The check of a rule.
     *
     * @param rule from the schema
     */
    SettingCheck of(JsonNode rule) {
        String kind = rule.path("kind").stringValue();
        return switch (kind) {
            case "text" -> SettingCheck.text(rule.path("longest").intValue());
            case "form" ->
                SettingCheck.matching(pattern(rule), rule.path("allowed").stringValue());
            case "object" -> SettingCheck.object(keys(rule), required(rule));
            case "map" -> SettingCheck.each(false, most(rule), named(rule));
            case "list" -> SettingCheck.each(true, most(rule), of(rule.path("each")));
            case "exercise" -> this::checkPlace;
            case "colour" -> setting -> checkColour(setting, rule);
            default -> throw new IllegalStateException("No check of kind " + kind);
        };
    }

    private Map<String, SettingCheck> keys(JsonNode rule) {
        Map<String, SettingCheck> keys = new HashMap<>();
        rule.path("keys").propertyStream().forEach(key -> keys.put(key.getKey(), of(key.getValue())));
        return keys;
    }

    private static List<String> required(JsonNode rule) {
        return rule.path("required").valueStream().map(JsonNode::stringValue).toList();
    }

    private static int most(JsonNode rule) {
        return rule.path("most").intValue();
    }

    private static Pattern pattern(JsonNode rule) {
        return Pattern.compile(rule.path("pattern").stringValue());
    }

    /** The names in a map are words, or else exercises. */
    private SettingCheck named(JsonNode rule) {
        SettingCheck each = of(rule.path("each"));
        return rule.has("names")
                ? each.after(setting -> isWord(setting, rule.path("names")))
                : each.after(setting -> setting.key().equals(EVERY) || isKnown(setting, setting.key()));
    }

    private static boolean isWord(Setting term, JsonNode names) {
        int longest = names.path("longest").intValue();
        boolean isWord = term.key().length() <= longest
                && pattern(names).matcher(term.key()).matches();
        if (!isWord) {
            term.refuse("org-not-a-word", longest);
        }
        return isWord;
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

    private static void checkColour(Setting setting, JsonNode rule) {
        String colour = setting.text();
        String ground = rule.path("ground").stringValue();
        double enough = rule.path("contrast").doubleValue();
        if (!COLOUR.matcher(colour).matches()) {
            setting.refuseValue("#rrggbb");
        } else if (Contrast.between(colour, ground) < enough) {
            String found = String.format(Locale.ROOT, "%.2f", Contrast.between(colour, ground));
            setting.refuse("org-faint-colour", colour, found, enough, NearestColour.to(colour, ground, enough));
        }
    }
}
