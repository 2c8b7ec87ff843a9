package se.innovationskraft.packager.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.innovationskraft.packager.model.Field.Column;
import se.innovationskraft.packager.model.Problem;

/** A column of a table: {@code - krav: Lag eller avtal? (val: nej / ja)}. */
final class ColumnReader {

    private static final Pattern TYPED = Pattern.compile("(.+?)\\s*\\((tal|val:\\s*(.+))\\)");
    private static final int DIGITS = 4;
    private static final int MOST_OPTIONS = 9;

    private ColumnReader() {}

    static Column read(BlockBody.Keyed line, int textMaxLength, Consumer<Problem> problems) {
        Matcher typed = TYPED.matcher(line.text());
        if (!typed.matches()) {
            return new Column(line.key(), line.text(), Column.Kind.TEXT, textMaxLength, List.of());
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
}
