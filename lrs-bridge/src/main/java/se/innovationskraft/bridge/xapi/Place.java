package se.innovationskraft.bridge.xapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value in a statement, and where it stands. The rules walk from place to place and refuse what is wrong.
 *
 * <p>A null is refused on the way, with the rule of its own, and no other rule sees it.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#22-formatting-requirements">2.2 Formatting Requirements</a>
 */
final class Place {

    private static final String NULL_RULE = "xapi-2.2.s4.b1.b1";
    private static final String KEY_CASE_RULE = "xapi-2.2.s4.b1.b4";
    private static final String VALUE_CASE_RULE = "xapi-2.2.s4.b1.b5";
    private static final String UNKNOWN_RULE = "xapi-2.2.s4.b1.b6";
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int QUOTED_CHARACTERS = 60;

    private final JsonNode value;
    private final int index;
    private final String path;
    private final Findings findings;

    private Place(JsonNode value, int index, String path, Findings findings) {
        this.value = value;
        this.index = index;
        this.path = path;
        this.findings = findings;
    }

    static Place root(JsonNode statement, int index, Findings findings) {
        return new Place(statement, index, "$", findings);
    }

    JsonNode value() {
        return value;
    }

    /** The string that a property holds; null when it is missing or no string. */
    @Nullable
    String textOf(String name) {
        JsonNode found = value.get(name);
        return found != null && found.isString() ? found.stringValue() : null;
    }

    boolean has(String name) {
        return value.has(name);
    }

    /** Refuses the value: the message says what was found and what is allowed. */
    void refuse(String rule, String allowed) {
        report(rule, "Found " + found() + "; allowed is " + allowed + ".");
    }

    /** Refuses the value in words of the rule's own. */
    void report(String rule, String message) {
        findings.add(new Violation(index, path, rule, message));
    }

    /** Checks a property if it is there. */
    void optional(String name, Consumer<Place> check) {
        JsonNode found = value.get(name);
        if (found != null) {
            checkUnlessNull(at(name, found), check);
        }
    }

    /** Checks a property that has to be there. */
    void required(String name, String rule, Consumer<Place> check) {
        if (has(name)) {
            optional(name, check);
        } else {
            at(name, value).report(rule, "Found no property \"" + name + "\"; it is required.");
        }
    }

    /** Checks each value of an array. */
    void items(Consumer<Place> check) {
        for (int i = 0; i < value.size() && !findings.isFull(); i++) {
            checkUnlessNull(new Place(value.get(i), index, path + "[" + i + "]", findings), check);
        }
    }

    /** Checks each value of an object whose names are not given by the specification. */
    void entries(Consumer<Entry> check) {
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            check.accept(new Entry(property.getKey(), at(property.getKey(), property.getValue())));
        }
    }

    /** A property whose name is the sender's choice. */
    record Entry(String name, Place place) {

        /** As any other value: a null is refused. */
        void check(Consumer<Place> check) {
            checkUnlessNull(place, check);
        }
    }

    private static void checkUnlessNull(Place place, Consumer<Place> check) {
        if (place.value.isNull()) {
            place.report(NULL_RULE, "Found null; null is allowed in extensions only. Leave the property out instead.");
        } else {
            check.accept(place);
        }
    }

    /** Refuses every property but these. */
    void only(Collection<String> names) {
        for (String name : value.propertyNames()) {
            if (!names.contains(name)) {
                refuseName(name, names);
            }
        }
    }

    private void refuseName(String name, Collection<String> names) {
        String rule = names.stream().anyMatch(name::equalsIgnoreCase) ? KEY_CASE_RULE : UNKNOWN_RULE;
        at(name, value)
                .report(
                        rule,
                        "Found the property " + quoted(name) + "; allowed here are " + String.join(", ", names) + ".");
    }

    boolean isObject(String rule) {
        return isOrRefused(value.isObject(), rule, "an object");
    }

    boolean isArray(String rule) {
        return isOrRefused(value.isArray(), rule, "an array");
    }

    boolean isNumber(String rule) {
        return isOrRefused(value.isNumber(), rule, "a number");
    }

    boolean isBoolean(String rule) {
        return isOrRefused(value.isBoolean(), rule, "true or false");
    }

    boolean isText(String rule) {
        return isOrRefused(value.isString(), rule, "a string");
    }

    boolean isText(String rule, TextFormat format) {
        return isOrRefused(value.isString() && format.matches(value.stringValue()), rule, format.description());
    }

    boolean isOneOf(String rule, List<String> words) {
        boolean allowed = value.isString() && words.contains(value.stringValue());
        boolean onlyCase = value.isString() && words.stream().anyMatch(value.stringValue()::equalsIgnoreCase);
        return isOrRefused(allowed, onlyCase ? VALUE_CASE_RULE : rule, String.join(" or ", words));
    }

    private boolean isOrRefused(boolean allowed, String rule, String description) {
        if (!allowed) {
            refuse(rule, description);
        }
        return allowed;
    }

    private Place at(String name, JsonNode child) {
        String step = PLAIN_NAME.matcher(name).matches()
                ? "." + name
                : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
        return new Place(child, index, path + step, findings);
    }

    private String found() {
        if (value.isObject()) {
            return "an object";
        }
        if (value.isArray()) {
            return "an array";
        }
        return value.isString() ? quoted(value.stringValue()) : shortened(value.toString());
    }

    static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED_CHARACTERS ? text : text.substring(0, QUOTED_CHARACTERS) + "…";
    }
}
