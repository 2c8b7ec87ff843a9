package se.innovationskraft.bridge.workbook.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.innovationskraft.bridge.Api;
import se.innovationskraft.bridge.OpenedBook;
import se.innovationskraft.bridge.workbook.StoredText;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.ItemId;
import se.innovationskraft.packager.model.Programme;

/** A workbook in which every question of every exercise is answered, in texts that people write and in those that they do not. */
final class FullBook {

    static final String LONG_WORD = "Verksamhetsutvecklingssamordnar".repeat(5);

    private static final List<String> TEXTS = List.of(
            "Vi bjöd in fyra besökare i stället för att skicka en enkät. De sa att skylten pekar åt fel håll.\n\nBra att veta.",
            "Prova i en vecka. Bestäm sedan.",
            "<img src=\"http://127.0.0.1:9/x.png\" onerror=alert(1)> & <b>inte fet</b> <!-- kvar -->",
            "Glad 😀, familj 👩‍👩‍👧, مرحبا, łódź, Ελλάδα, ✓ och é.",
            LONG_WORD + " slut");

    private FullBook() {}

    static OpenedBook save(Api api, Programme programme) {
        OpenedBook book = new OpenedBook(api);
        for (Exercise exercise : programme.exercises()) {
            book.save(exercise.id(), body(exercise));
        }
        return book;
    }

    private static String body(Exercise exercise) {
        String fields = IntStream.rangeClosed(1, exercise.sittings())
                .boxed()
                .flatMap(sitting -> exercise.fields()
                        .filter(Field::isAnswer)
                        .map(field -> "\"%s\":{\"value\":\"%s\",\"rev\":1}"
                                .formatted(
                                        ItemId.of(exercise, field.id(), sitting),
                                        value(field, sitting)
                                                .replace("\\", "\\\\")
                                                .replace("\"", "\\\""))))
                .collect(Collectors.joining(","));
        return "{\"v\":1,\"packageVersion\":\"%s\",\"round\":1,\"started\":\"261021\",\"completed\":\"261105\",\"fields\":{%s}}"
                .formatted(exercise.version(), fields);
    }

    private static String value(Field field, int seed) {
        if (field instanceof Field.Likert) {
            return String.valueOf(seed % 4);
        } else if (field instanceof Field.Choice choice) {
            return choice.options().get(0).key();
        } else if (field instanceof Field.Numeric numeric) {
            return String.valueOf(numeric.least());
        } else if (field instanceof Field.Table table) {
            return table.columns().stream()
                    .map(column -> column.kind() == Field.Column.Kind.CHOICE ? "1" : text(column.heading(), seed))
                    .collect(Collectors.joining("{"));
        } else if (field instanceof Field.TextList || field instanceof Field.Plan) {
            return text(field.id(), seed) + "~" + text(field.id(), seed + 1);
        }
        return text(field.id(), seed);
    }

    private static String text(String id, int seed) {
        return StoredText.encode(TEXTS.get(Math.floorMod(id.hashCode() + seed, TEXTS.size())));
    }
}
