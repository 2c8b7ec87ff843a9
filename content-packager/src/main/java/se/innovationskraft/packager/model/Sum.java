package se.innovationskraft.packager.model;

import java.util.List;
import se.innovationskraft.packager.model.Field.Column;

/**
 * A formula worked out for each row of an earlier table, and the total. Nothing is stored.
 *
 * @param rowsOf id of the table
 * @param columns the columns of the table
 * @param divisor what the rows and the total are divided by, such as 60 for hours out of minutes
 * @param unit such as {@code timmar}, empty when none
 */
public record Sum(FieldHead head, String rowsOf, List<Column> columns, Formula formula, int divisor, String unit)
        implements Field {

    public Sum {
        columns = List.copyOf(columns);
    }

    @Override
    public FieldType type() {
        return FieldType.SUM;
    }

    @Override
    public int largestValue() {
        return 0;
    }

    @Override
    public boolean isAnswer() {
        return false;
    }
}
