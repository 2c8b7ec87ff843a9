package se.innovationskraft.packager.localise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Source;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A value in the municipality's file, with its place, so that what is wrong with it can be told.
 *
 * @param name how it is written in problems, such as {@code links.o05[1].text}; empty for the whole file
 * @param pointer its JSON pointer
 */
record Setting(JsonNode value, String name, JsonPointer pointer, Place place) {

    private static final int LONGEST_QUOTATION = 40;

    /** Which file it is, and who hears of problems in it. */
    record Place(String file, SettingLines lines, Consumer<Problem> problems) {}

    /** The whole file. */
    static Setting root(JsonNode value, Place place) {
        return new Setting(value, "", JsonPointer.empty(), place);
    }

    String key() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A text's characters; empty for what is no text. */
    String text() {
        return value.isString() ? value.stringValue() : "";
    }

    /** The values of an object or of a list. */
    Stream<Setting> children() {
        List<Setting> children = new ArrayList<>();
        value.propertyNames().forEach(key -> children.add(child(key)));
        for (int index = 0; value.isArray() && index < value.size(); index++) {
            String itsName = "%s[%d]".formatted(name, index + 1);
            children.add(new Setting(value.get(index), itsName, pointer.appendIndex(index), place));
        }
        return children.stream();
    }

    /** A value of an object; that of a key which is not there is a missing node. */
    Setting child(String key) {
        String itsName = name.isEmpty() ? key : name + "." + key;
        return new Setting(value.path(key), itsName, pointer.appendProperty(key), place);
    }

    /** Tells that the value cannot be used; its name comes first among the message's arguments. */
    void refuse(String rule, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(List.of(more));
        Source at = new Source(place.file(), place.lines().of(pointer.toString()));
        place.problems().accept(Problem.error(rule, at, arguments.toArray()));
    }

    /** Tells what is allowed instead. */
    void refuseValue(String allowed) {
        String written = value.isString() ? value.stringValue() : value.toString();
        boolean isLong = written.length() > LONGEST_QUOTATION;
        refuse("org-bad-value", isLong ? written.substring(0, LONGEST_QUOTATION) + "…" : written, allowed);
    }
}
