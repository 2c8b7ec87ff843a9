package se.innovationskraft.bridge.xapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes a statement so that statements which are the same give the same text. The text is for comparison only. */
final class CanonicalWriter {

    private static final Pattern BELOW_HUNDREDTH = Pattern.compile("([.,]\\d\\d)\\d+S$");
    private static final Pattern TRAILING_ZEROS = Pattern.compile("0+$");

    /** How the value of a property is written, by the property's name; the specification uses no name for two things. */
    private final Map<String, UnaryOperator<String>> texts = Map.of(
            "timestamp", CanonicalWriter::instant,
            "duration", text -> BELOW_HUNDREDTH.matcher(text).replaceFirst("$1S"),
            "registration", CanonicalWriter::lower,
            "language", CanonicalWriter::lower,
            "mbox_sha1sum", CanonicalWriter::lower,
            "sha2", CanonicalWriter::lower,
            "mbox", text -> text.substring(0, text.indexOf('@') + 1) + lower(text.substring(text.indexOf('@') + 1)));

    String statement(JsonNode statement, Set<String> without) {
        return object(statement, without, "");
    }

    private String value(String name, JsonNode value) {
        return switch (name) {
            case "extensions" -> plain(value);
            case "verb" -> object(value, Set.of("display"), name);
            case "object" -> object(value, Set.of("definition"), name);
            case "contextActivities" -> related(value);
            case "member", "contextAgents", "contextGroups" -> unordered(value);
            case "display", "description" -> languageMap(value);
            default -> value.isObject() ? object(value, Set.of(), name) : ordered(name, value);
        };
    }

    private String object(JsonNode object, Set<String> without, String parent) {
        Map<String, String> properties = new TreeMap<>();
        object.properties().stream()
                .filter(property -> !without.contains(property.getKey()))
                .forEach(property -> properties.put(property.getKey(), property(object, parent, property)));
        return joined(properties);
    }

    private String property(JsonNode object, String parent, Map.Entry<String, JsonNode> property) {
        boolean uuid = property.getKey().equals("id")
                && object.path("objectType").asString("").equals("StatementRef");
        boolean free = parent.equals("account");
        if (uuid) {
            return quoted(lower(property.getValue().stringValue()));
        }
        return free ? plain(property.getValue()) : value(property.getKey(), property.getValue());
    }

    private String ordered(String name, JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(item -> value(name, item)).collect(Collectors.joining(",", "[", "]"));
        }
        UnaryOperator<String> spelling = texts.get(name);
        return spelling != null && value.isString() ? quoted(spelling.apply(value.stringValue())) : plain(value);
    }

    private String unordered(JsonNode array) {
        return array.valueStream()
                .map(item -> object(item, Set.of(), ""))
                .sorted()
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String related(JsonNode activities) {
        Map<String, String> properties = new TreeMap<>();
        activities
                .properties()
                .forEach(property -> properties.put(property.getKey(), activityList(property.getValue())));
        return joined(properties);
    }

    private String activityList(JsonNode oneOrSeveral) {
        List<JsonNode> activities =
                oneOrSeveral.isArray() ? oneOrSeveral.valueStream().toList() : List.of(oneOrSeveral);
        return activities.stream()
                .map(activity -> object(activity, Set.of("definition"), ""))
                .sorted()
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String languageMap(JsonNode map) {
        Map<String, String> properties = new TreeMap<>();
        map.properties().forEach(property -> properties.put(lower(property.getKey()), plain(property.getValue())));
        return joined(properties);
    }

    /** Any JSON, every string as it is. */
    private static String plain(JsonNode value) {
        if (value.isObject()) {
            Map<String, String> properties = new TreeMap<>();
            value.properties().forEach(property -> properties.put(property.getKey(), plain(property.getValue())));
            return joined(properties);
        }
        if (value.isArray()) {
            return value.valueStream().map(CanonicalWriter::plain).collect(Collectors.joining(",", "[", "]"));
        }
        if (value.isNumber()) {
            return number(value.decimalValue());
        }
        return value.isString() ? quoted(value.stringValue()) : value.toString();
    }

    /** Digits and exponent, never written out: {@code 1e999999999} is a short text and a long number. */
    private static String number(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        String digits = number.unscaledValue().toString();
        String significant = TRAILING_ZEROS.matcher(digits).replaceFirst("");
        return significant + "e" + (digits.length() - significant.length() - (long) number.scale());
    }

    private static String joined(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(property -> quoted(property.getKey()) + property.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The length in front makes escapes unnecessary. */
    private static String quoted(String text) {
        return text.length() + "\"" + text + "\"";
    }

    private static String instant(String text) {
        return Timestamp.parse(text).map(Object::toString).orElse(text);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
