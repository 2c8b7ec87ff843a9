package se.innovationskraft.packager.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.innovationskraft.packager.model.Field.Column;
import se.innovationskraft.packager.model.Formula;
import se.innovationskraft.packager.model.Formula.Factor;
import se.innovationskraft.packager.model.Sum;

/**
 * The formula of a sum, as its template sees it.
 *
 * @param unit what stands after a number, on the same line; empty when nothing does
 */
record FormulaView(Formula formula, List<Column> columns, String unit) {

    private static final String HARD_SPACE = "\u00A0";

    static FormulaView of(Sum sum) {
        return new FormulaView(sum.formula(), sum.columns(), sum.unit().isEmpty() ? "" : HARD_SPACE + sum.unit());
    }

    /** For people: "Ledare × Minuter + Medarbetare × 30". */
    public String words() {
        return joined(
                " + ",
                " × ",
                factor -> factor instanceof Formula.Cell cell
                        ? columns.get(index(cell)).heading()
                        : factor.text());
    }

    /** For the script: columns as their places from 0, and {@code =30} for a number that is the same for all rows. */
    public String code() {
        return joined(
                "+",
                "*",
                factor -> factor instanceof Formula.Cell cell ? String.valueOf(index(cell)) : "=" + factor.text());
    }

    /** The heading of each column that the formula uses, a line for every column of the table. */
    public String headings() {
        List<String> used = formula.columns().toList();
        return columns.stream()
                .map(column -> used.contains(column.key()) ? column.heading() : "")
                .collect(Collectors.joining("\n"));
    }

    /** The place of the column that names a row; -1 when no column holds text. */
    public int nameColumn() {
        return IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).kind() == Column.Kind.TEXT)
                .findFirst()
                .orElse(-1);
    }

    private String joined(String plus, String times, Function<Factor, String> words) {
        return formula.terms().stream()
                .map(term -> term.stream().map(words).collect(Collectors.joining(times)))
                .collect(Collectors.joining(plus));
    }

    private int index(Formula.Cell cell) {
        return columns.stream().map(Column::key).toList().indexOf(cell.column());
    }
}
