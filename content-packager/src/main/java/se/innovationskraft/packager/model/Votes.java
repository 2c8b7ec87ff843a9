package se.innovationskraft.packager.model;

/**
 * Dot voting in numbers: how many dots each row of an earlier field got.
 *
 * @param rowsOf id of the field whose rows are voted on
 * @param rows the most rows that field can have
 * @param most the most dots a row can get
 */
public record Votes(FieldHead head, String rowsOf, int rows, int most) implements Field {

    @Override
    public FieldType type() {
        return FieldType.VOTES;
    }

    @Override
    public int largestValue() {
        return rows * Integer.toString(most).length() + rows - 1;
    }
}
