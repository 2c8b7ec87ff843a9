package se.innovationskraft.packager.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Condition;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead;
import se.innovationskraft.packager.model.Origin;
import se.innovationskraft.packager.model.Suggestions;
import se.innovationskraft.packager.model.Sum;

/**
 * A field in one sitting, as its template sees it.
 *
 * @param place where it stands
 * @param field the field; its template knows which type it is
 * @param item what its answer is stored under
 * @param question the question of this sitting
 * @param group what stands above the question when each sitting has its own, empty otherwise
 */
record FieldView(Place place, Field field, String item, String question, String group) {

    static FieldView of(Place place, Field field) {
        String item = place.item(field.id());
        String common = field.head().question();
        if (field instanceof Field.LongFillIn text && text.questions().size() >= place.sitting()) {
            return new FieldView(place, field, item, text.questions().get(place.sitting() - 1), common);
        }
        return new FieldView(place, field, item, common, "");
    }

    public FieldHead head() {
        return field.head();
    }

    /** Path of the type's template. */
    public String template() {
        return "fields/" + field.type().term() + "/field.html";
    }

    /** Id of the element to write in, and the stem of the ids around it. */
    public String elementId() {
        return "f-" + item.replace('.', '-');
    }

    /** Item of the deck whose drawn card this one must not repeat; empty when there is none. */
    public String otherDeck() {
        return field instanceof Field.Deck deck && deck.deckOf() != null ? sibling(deck.deckOf()) : "";
    }

    /** Item of another field in the same sitting. */
    public String sibling(String fieldId) {
        return place.item(fieldId);
    }

    /** Where its text may be fetched from; null when nowhere. */
    public @Nullable String origin() {
        Origin origin = field.head().origin();
        return origin == null ? null : origin.exerciseId() + "/" + origin.fieldId();
    }

    /** The title of the exercise that its text may be fetched from; its id when there is no such exercise. */
    public @Nullable String originTitle() {
        Origin origin = field.head().origin();
        return origin == null
                ? null
                : place.programme()
                        .exercise(origin.exerciseId())
                        .map(Exercise::title)
                        .orElse(origin.exerciseId());
    }

    /** What a line hangs on, for the script: a comma is "or", an ampersand "and"; empty for the line of last resort. */
    public String when(Suggestions.Line line) {
        return line.anyOf().stream()
                .map(group -> group.stream().map(this::when).collect(Collectors.joining("&")))
                .collect(Collectors.joining(","));
    }

    /** A condition, for the script. */
    public String when(Condition condition) {
        return sibling(condition.fieldId()) + "=" + condition.value();
    }

    /** How often a calendar entry comes back. */
    public Rhythm rhythm(String rule) {
        return Rhythm.of(rule);
    }

    /** A condition, for people. */
    public ConditionWords words(Condition condition) {
        return ConditionWords.of(place.exercise(), condition);
    }

    /** How a sum is worked out. */
    public FormulaView formula(Sum sum) {
        return FormulaView.of(sum);
    }

    /** 1 to {@code rows}, for templates that repeat rows. */
    public List<Integer> oneTo(int rows) {
        return IntStream.rangeClosed(1, rows).boxed().toList();
    }
}
