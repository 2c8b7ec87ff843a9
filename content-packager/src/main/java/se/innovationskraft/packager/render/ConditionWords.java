package se.innovationskraft.packager.render;

import java.util.List;
import se.innovationskraft.packager.model.Condition;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;

/**
 * A condition as a reader sees it.
 *
 * @param answer empty for "don't know", which each language says in its own way
 */
record ConditionWords(String question, String answer) {

    private static final String UNKNOWN = "0";

    static ConditionWords of(Exercise exercise, Condition condition) {
        return exercise.fields()
                .filter(field -> field.id().equals(condition.fieldId()))
                .findFirst()
                .map(field -> new ConditionWords(field.head().question(), answer(field, condition.value())))
                .orElseThrow(() -> new IllegalStateException("No field \"" + condition.fieldId() + "\""));
    }

    private static String answer(Field field, String value) {
        if (field instanceof Field.Choice choice) {
            return text(choice.options(), value);
        }
        if (field instanceof Field.Deck deck) {
            return text(deck.cards(), value);
        }
        if (field instanceof Field.Likert likert) {
            return value.equals(UNKNOWN) ? "" : likert.levels().get(Integer.parseInt(value) - 1);
        }
        return value;
    }

    private static String text(List<Field.Option> options, String key) {
        return options.stream()
                .filter(option -> option.key().equals(key))
                .map(Field.Option::text)
                .findFirst()
                .orElse(key);
    }
}
