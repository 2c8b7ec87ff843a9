package se.innovationskraft.packager.render;

import java.util.List;
import java.util.stream.IntStream;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.FieldHead;
import se.innovationskraft.packager.model.ItemId;

/**
 * A field in one sitting, as its template sees it.
 *
 * @param field the field; its template knows which type it is
 * @param item what its answer is stored under
 * @param question the question of this sitting
 * @param group what stands above the question when each sitting has its own, empty otherwise
 */
record FieldView(Field field, String item, String question, String group) {

    static FieldView of(Exercise exercise, Field field, int sitting) {
        String item = ItemId.of(exercise, field.id(), sitting);
        String common = field.head().question();
        if (field instanceof Field.LongFillIn text && text.questions().size() >= sitting) {
            return new FieldView(field, item, text.questions().get(sitting - 1), common);
        }
        return new FieldView(field, item, common, "");
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
        if (field instanceof Field.Deck deck && deck.deckOf() != null) {
            return item.contains(".") ? deck.deckOf() + item.substring(item.indexOf('.')) : deck.deckOf();
        }
        return "";
    }

    /** 1 to {@code rows}, for templates that repeat rows. */
    public List<Integer> oneTo(int rows) {
        return IntStream.rangeClosed(1, rows).boxed().toList();
    }
}
