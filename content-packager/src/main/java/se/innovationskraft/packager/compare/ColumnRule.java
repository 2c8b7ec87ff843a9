package se.innovationskraft.packager.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.innovationskraft.packager.compare.Question.Column;

/** Cells are kept by position: a column may be added last, and nowhere else. */
final class ColumnRule implements QuestionRule {

    @Override
    public Stream<Reason> compare(Twins twins) {
        List<Column> before = twins.old().columns();
        List<Column> after = twins.now().columns();
        if (!twins.old().isSaved() || before.isEmpty() || after.isEmpty()) {
            return Stream.empty();
        }
        boolean stays = before.size() <= after.size()
                && IntStream.range(0, before.size())
                        .allMatch(index -> before.get(index).holdsTheSameAs(after.get(index)));
        Change change = stays ? Change.COLUMN_ADDED : Change.COLUMNS_CHANGED;
        return twins.reasonIf(!stays || before.size() < after.size(), change, keys(before), keys(after));
    }

    private static String keys(List<Column> columns) {
        return columns.stream().map(Column::key).collect(Collectors.joining(", "));
    }
}
