package se.innovationskraft.packager.compare;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A field in a step.
 *
 * @param id what its answer is kept under, without the sitting
 * @param type the standard term
 * @param words the question itself
 * @param role what the answer is for
 * @param attributes what else its element says, such as {@code max}
 * @param options what can be chosen, in order; those of a table's columns too
 * @param columns of a table or what looks like one, in order: values are kept by position
 */
record Question(
        String id,
        String type,
        String words,
        String role,
        Map<String, String> attributes,
        List<Option> options,
        List<Column> columns) {

    private static final List<Set<String>> ALIKE =
            List.of(Set.of("table", "card", "board", "agenda"), Set.of("numeric", "counter"));

    Question {
        attributes = Map.copyOf(attributes);
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }

    /**
     * An option, a level or a card.
     *
     * @param group the key of the column it belongs to, empty outside tables
     * @param value what is kept
     * @param text what people read
     */
    record Option(String group, String value, String text) {

        boolean isSameValueAs(Option other) {
            return group.equals(other.group) && value.equals(other.value);
        }

        boolean isSameTextAs(Option other) {
            return group.equals(other.group) && text.equals(other.text);
        }
    }

    /**
     * A column.
     *
     * @param most the longest text of a cell, in characters; empty when the table's own limit holds
     */
    record Column(String key, String kind, String most) {

        boolean holdsTheSameAs(Column other) {
            return key.equals(other.key) && kind.equals(other.kind);
        }
    }

    /** Whether an answer of the one type is an answer of the other: rows as they are shown, numbers as they are set. */
    boolean keepsTheSameAs(Question other) {
        return type.equals(other.type)
                || ALIKE.stream().anyMatch(types -> types.contains(type) && types.contains(other.type));
    }

    boolean isSaved() {
        return is("saved");
    }

    boolean isRequired() {
        return is("required");
    }

    boolean is(String attribute) {
        return "true".equals(attributes.get(attribute));
    }

    /** An attribute's text; empty when it has none. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** An attribute's number; empty when there is none, which means that there is no limit. */
    OptionalInt number(String name) {
        String text = attribute(name);
        return text.matches("-?\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
