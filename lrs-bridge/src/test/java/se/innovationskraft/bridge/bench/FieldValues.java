package se.innovationskraft.bridge.bench;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.innovationskraft.packager.model.Counter;
import se.innovationskraft.packager.model.Field;

/** What somebody could have answered, as the player stores it. */
final class FieldValues {

    private static final List<String> WORDS = List.of(
            "vi",
            "provade",
            "ett",
            "nytt",
            "sätt",
            "att",
            "möta",
            "medborgare",
            "på",
            "torsdagar",
            "och",
            "lärde",
            "oss",
            "mer",
            "än",
            "väntat",
            "om",
            "vad",
            "som",
            "hindrar",
            "när",
            "beslut",
            "dröjer",
            "i",
            "gruppen");
    private static final int ROWS = 2;
    private static final int LONGEST = 240;

    private final RandomGenerator random;

    FieldValues(RandomGenerator random) {
        this.random = random;
    }

    /** Empty for what nobody answers, or what is reckoned from other answers. */
    String of(Field field) {
        if (field instanceof Field.LongFillIn text) {
            return text(text.maxLength());
        } else if (field instanceof Field.Choice choice) {
            return choice.options().get(random.nextInt(choice.options().size())).key();
        } else if (field instanceof Field.Likert likert) {
            return String.valueOf(1 + random.nextInt(likert.levels().size()));
        } else if (field instanceof Field.Numeric numeric) {
            return String.valueOf(numeric.least());
        } else if (field instanceof Field.TextList list) {
            return list(Collections.nCopies(Math.min(ROWS, list.rows()), list.maxLength()));
        } else if (field instanceof Field.Table table) {
            return IntStream.range(0, Math.min(ROWS, table.rows()))
                    .mapToObj(row -> table.columns().stream().map(this::cell).collect(Collectors.joining("{")))
                    .collect(Collectors.joining("~"));
        } else if (field instanceof Field.Plan plan) {
            return list(List.of(plan.maxLength(), plan.maxLength()));
        }
        return field instanceof Counter ? "3" : "";
    }

    /** Words, at most so many characters and never many. */
    String text(int longest) {
        int length = Math.min(longest, 40 + random.nextInt(LONGEST));
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.substring(0, length).strip();
    }

    private String list(List<Integer> lengths) {
        return lengths.stream().map(this::text).collect(Collectors.joining("~"));
    }

    private String cell(Field.Column column) {
        return column.kind() == Field.Column.Kind.TEXT ? text(column.maxLength()) : "1";
    }
}
