package se.innovationskraft.packager.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.innovationskraft.packager.model.Field.Column;
import se.innovationskraft.packager.model.Problem;

/** A column of a table: {@code - krav: Lag eller avtal? (val: nej / ja)}, or {@code - varfor: Därför [160]}. */
final class ColumnReader {

    private static final Pattern TYPED = Pattern.compile("(.+?)\\s*\\((tal|val:\\s*(.+))\\)");
    private static final Pattern OWN_LENGTH = Pattern.compile("(.+?)\\s*\\[([^\\]]*)]");
    private static final int DIGITS = 4;
    private static final int MOST_OPTIONS = 9;

    private ColumnReader() {}

    static Column read(BlockBody.Keyed line, int textMaxLength, Consumer<Problem> problems) {
        Matcher typed = TYPED.matcher(line.text());
        if (!typed.matches()) {
            return text(line, textMaxLength, problems);
        }
        String heading = typed.group(1);
        if (typed.group(2).equals("tal")) {
            return new Column(line.key(), heading, Column.Kind.NUMBER, DIGITS, List.of());
        }
        List<String> options =
                Arrays.stream(typed.group(3).split("/")).map(String::strip).toList();
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            problems.accept(Problem.error("column-options", line.at(), heading, options.size(), MOST_OPTIONS));
        }
        return new Column(line.key(), heading, Column.Kind.CHOICE, 1, options);
    }

    private static Column text(BlockBody.Keyed line, int textMaxLength, Consumer<Problem> problems) {
        Matcher own = OWN_LENGTH.matcher(line.text());
        if (!own.matches()) {
            return new Column(line.key(), line.text(), Column.Kind.TEXT, textMaxLength, List.of());
        }
        String digits = own.group(2);
        boolean allowed = digits.matches("[1-9]\\d{0,2}") && Integer.parseInt(digits) <= TableReader.LONGEST_CELL;
        if (!allowed) {
            problems.accept(Problem.error("column-length", line.at(), own.group(1), digits, TableReader.LONGEST_CELL));
        }
        int maxLength = allowed ? Integer.parseInt(digits) : textMaxLength;
        return new Column(line.key(), own.group(1), Column.Kind.TEXT, maxLength, List.of());
    }
}
