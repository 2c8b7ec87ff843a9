package se.innovationskraft.packager.authoring;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Field.Column;
import se.innovationskraft.packager.model.Field.Table.Look;
import se.innovationskraft.packager.model.FieldHead;
import se.innovationskraft.packager.model.Problem;

/** The blocks that hold rows and columns: {@code tabell}, {@code kort}, {@code tavla}, {@code dagordning}. */
final class TableReader {

    static final int LONGEST_CELL = 400;

    private static final int MOST_ROWS = 30;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Map<String, Look> LOOKS =
            Map.of("tabell", Look.PLAIN, "kort", Look.CARD, "tavla", Look.BOARD, "dagordning", Look.AGENDA);

    private final Consumer<Problem> problems;

    TableReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    Field read(FieldHead head, Attributes attributes, BlockBody body, Block block) {
        Look look = java.util.Objects.requireNonNull(LOOKS.get(block.word()));
        int rows = attributes.number("rader", 6, 1, MOST_ROWS);
        int maxLength = attributes.number("tecken", 60, 1, LONGEST_CELL);
        List<Column> columns = body.keyed().stream()
                .map(line -> ColumnReader.read(line, maxLength, problems))
                .toList();
        int startRows = Math.min(rows, attributes.number("start", 3, 1, MOST_ROWS));
        LocalTime startsAt = look == Look.AGENDA ? attributes.time("börjar", NINE) : null;
        Field.Table table = new Field.Table(head, rows, startRows, look, startsAt, columns);
        requireColumns(table, block);
        return table;
    }

    private void requireColumns(Field.Table table, Block block) {
        switch (table.look()) {
            case PLAIN, CARD -> {}
            case BOARD -> require(isBoard(table), "board-columns", block);
            case AGENDA -> require(isAgenda(table), "agenda-columns", block);
        }
    }

    private void require(boolean holds, String rule, Block block) {
        if (!holds) {
            problems.accept(Problem.error(rule, block.at(), block.names().get(0)));
        }
    }

    /** Text, then one column of zones, or two axes of two each. */
    private static boolean isBoard(Field.Table table) {
        List<Column> zones = table.columns(Column.Kind.CHOICE).toList();
        boolean axes = zones.size() == 2
                && zones.stream().allMatch(axis -> axis.options().size() == 2);
        boolean sorted = zones.size() == 1 || axes;
        return startsWithText(table) && sorted && table.columns().size() == zones.size() + 1;
    }

    /** Text, and one column of minutes. */
    private static boolean isAgenda(Field.Table table) {
        return startsWithText(table) && table.columns(Column.Kind.NUMBER).count() == 1;
    }

    private static boolean startsWithText(Field.Table table) {
        return !table.columns().isEmpty() && table.columns().get(0).kind() == Column.Kind.TEXT;
    }
}
