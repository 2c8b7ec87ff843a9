package se.innovationskraft.bridge.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.innovationskraft.bridge.workbook.ShownAnswer.Kind;
import se.innovationskraft.bridge.workbook.ShownAnswer.Words;
import se.innovationskraft.packager.model.Counter;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.MaturityModel;
import se.innovationskraft.packager.model.Votes;

/**
 * Turns stored values into words. A value that the field cannot hold, as after a new version of the exercise, is shown as
 * it stands.
 */
final class FieldWords {

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final String OWN_CARD = "+";

    private final Exercise exercise;
    private final MaturityModel model;

    FieldWords(Exercise exercise, MaturityModel model) {
        this.exercise = exercise;
        this.model = model;
    }

    /** A value that we know no field for. */
    static Words raw(String value) {
        return Words.of(
                Kind.RAW,
                StoredText.decodeTable(value).stream()
                        .map(cells -> String.join(" · ", cells))
                        .toList());
    }

    /**
     * A value in words.
     *
     * @param others the values of other fields of the same sitting, by field id; empty for none
     */
    Words words(Field field, String value, UnaryOperator<String> others) {
        return field instanceof Votes votes
                ? Words.of(Kind.LINES, VoteWords.lines(value, others.apply(votes.rowsOf())))
                : words(field, value);
    }

    private Words words(Field field, String value) {
        if (field instanceof Field.LongFillIn) {
            return Words.of(Kind.TEXT, StoredText.decode(value));
        } else if (field instanceof Field.Choice choice) {
            return Words.of(Kind.LINES, chosen(choice.options(), value));
        } else if (field instanceof Field.Likert likert) {
            return level(likert, value);
        } else if (field instanceof Field.Numeric numeric) {
            return Words.of(Kind.TEXT, (StoredText.decode(value) + " " + numeric.unit()).strip());
        } else if (field instanceof Counter) {
            return Words.of(Kind.TEXT, StoredText.decode(value));
        } else if (field instanceof Field.TextList) {
            return Words.of(Kind.LINES, written(StoredText.decodeList(value)));
        } else if (field instanceof Field.Table table) {
            return table(table, value);
        } else if (field instanceof Field.Deck deck) {
            return Words.of(Kind.TEXT, card(deck, value));
        } else if (field instanceof Field.Plan) {
            return plan(value);
        }
        return raw(value);
    }

    private static List<String> written(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    private static List<String> chosen(List<Field.Option> options, String value) {
        return StoredText.decodeList(value).stream()
                .map(key -> text(options, key).orElse(key))
                .toList();
    }

    private static Optional<String> text(List<Field.Option> options, String key) {
        return options.stream()
                .filter(option -> option.key().equals(key))
                .map(Field.Option::text)
                .findFirst();
    }

    private Words level(Field.Likert likert, String value) {
        int level = DIGIT.matcher(value).matches() ? Integer.parseInt(value) : -1;
        if (level == 0) {
            return Words.of(Kind.UNKNOWN, List.of());
        }
        if (level < 1 || level > likert.levels().size()) {
            return raw(value);
        }
        String statement = likert.levels().get(level - 1);
        String doing = likert.areaId() == null || level > model.levels().size()
                ? ""
                : model.levels().get(level - 1).doing();
        return Words.of(
                Kind.LEVEL,
                List.of(statement, doing, number(level), number(likert.levels().size())));
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%d", value);
    }

    private static Words table(Field.Table table, String value) {
        List<List<String>> rows = StoredText.decodeTable(value).stream()
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        int width = Stream.concat(
                        Stream.of(table.columns().size()), rows.stream().map(List::size))
                .max(Integer::compare)
                .orElse(0);
        List<String> headings = IntStream.range(0, width)
                .mapToObj(column -> column < table.columns().size()
                        ? table.columns().get(column).heading()
                        : "")
                .toList();
        return new Words(
                Kind.TABLE,
                List.of(),
                headings,
                rows.stream().map(cells -> cells(table, cells, width)).toList());
    }

    private static List<String> cells(Field.Table table, List<String> cells, int width) {
        List<String> shown = new ArrayList<>(Collections.nCopies(width, ""));
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            shown.set(
                    column,
                    column < table.columns().size() ? cell(table.columns().get(column), cell) : cell);
        }
        return shown;
    }

    private static String cell(Field.Column column, String cell) {
        if (column.kind() != Field.Column.Kind.CHOICE || !DIGIT.matcher(cell).matches()) {
            return cell;
        }
        int option = Integer.parseInt(cell);
        return option < 1 || option > column.options().size()
                ? cell
                : column.options().get(option - 1);
    }

    private String card(Field.Deck deck, String value) {
        return value.startsWith(OWN_CARD)
                ? StoredText.decode(value.substring(1))
                : text(cards(deck), value).orElse(StoredText.decode(value));
    }

    private List<Field.Option> cards(Field.Deck deck) {
        return deck.deckOf() == null || !deck.cards().isEmpty()
                ? deck.cards()
                : exercise.fields()
                        .filter(other -> other.id().equals(deck.deckOf()) && other instanceof Field.Deck)
                        .findFirst()
                        .map(other -> ((Field.Deck) other).cards())
                        .orElse(List.of());
    }

    private static Words plan(String value) {
        List<String> parts = StoredText.decodeList(value);
        return parts.size() > 2 ? raw(value) : Words.of(Kind.PLAN, List.of(part(parts, 0), part(parts, 1)));
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }
}
