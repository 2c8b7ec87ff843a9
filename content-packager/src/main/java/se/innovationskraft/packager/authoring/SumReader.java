package se.innovationskraft.packager.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.packager.model.Field;
import se.innovationskraft.packager.model.Field.Column;
import se.innovationskraft.packager.model.FieldHead;
import se.innovationskraft.packager.model.Formula;
import se.innovationskraft.packager.model.Problem;
import se.innovationskraft.packager.model.Sum;

/** The block {@code summa}: it hangs on the numbers of an earlier table and stores nothing. */
final class SumReader {

    private static final int GREATEST_DIVISOR = 999_999;

    private final Map<String, Field> earlier;
    private final Consumer<Problem> problems;

    /**
     * Makes a reader.
     *
     * @param earlier the fields met so far, by id; grows while the exercise is read
     */
    SumReader(Map<String, Field> earlier, Consumer<Problem> problems) {
        this.earlier = earlier;
        this.problems = problems;
    }

    Field read(FieldHead head, Attributes attributes, Block block) {
        String rowsOf = attributes.required("av", "enheter");
        String written = attributes.required("formel", "antal*minuter");
        Field rows = earlier.get(rowsOf);
        List<Column> numbers = numbers(rows);
        Optional<Formula> formula = FormulaReader.read(written);
        // what is missing altogether has been said
        if (!rowsOf.isEmpty() && numbers.isEmpty()) {
            problems.accept(Problem.error("sum-rows", block.at(), rowsOf, withNumbers()));
        } else if (!written.isEmpty() && formula.isEmpty()) {
            problems.accept(Problem.error("sum-formula", block.at(), written));
        }
        Formula worked = formula.orElse(new Formula(List.of()));
        requireColumns(worked, numbers, rowsOf, block);
        String unit = attributes.text("enhet");
        int divisor = attributes.number("delat", 1, 1, GREATEST_DIVISOR);
        return new Sum(head, rowsOf, columns(rows), worked, divisor, unit == null ? "" : unit);
    }

    /** A table without numbers has been reported itself: its columns need not be. */
    private void requireColumns(Formula formula, List<Column> numbers, String rowsOf, Block block) {
        List<String> known = numbers.stream().map(Column::key).toList();
        formula.columns()
                .filter(key -> !known.isEmpty() && !known.contains(key))
                .forEach(key -> problems.accept(
                        Problem.error("sum-column", block.at(), key, rowsOf, String.join(", ", known))));
    }

    private static List<Column> columns(@Nullable Field field) {
        return field instanceof Field.Table table ? table.columns() : List.of();
    }

    private static List<Column> numbers(@Nullable Field field) {
        return columns(field).stream()
                .filter(column -> column.kind() == Column.Kind.NUMBER)
                .toList();
    }

    private String withNumbers() {
        return earlier.values().stream()
                .filter(field -> !numbers(field).isEmpty())
                .map(Field::id)
                .collect(Collectors.joining(", "));
    }
}
