package se.innovationskraft.packager.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.innovationskraft.packager.check.content.Coverage;

/** Maturity areas times steps on the scale, as a table, and what is missing as sentences. */
final class CoverageReport {

    private final Texts texts;

    CoverageReport(Texts texts) {
        this.texts = texts;
    }

    void print(Coverage coverage, PrintWriter to) {
        if (coverage.rows().isEmpty()) {
            return;
        }
        to.println();
        to.println(texts.text("coverage"));
        to.print(table(coverage).text());
        coverage.rows().stream().flatMap(this::gaps).forEach(to::println);
        to.println();
    }

    private Table table(Coverage coverage) {
        List<String> headings = new ArrayList<>(List.of(texts.text("column-area")));
        coverage.rows()
                .get(0)
                .cells()
                .forEach(cell -> headings.add(texts.text("column-level", cell.from(), cell.to())));
        return new Table(headings, coverage.rows().stream().map(this::row).toList());
    }

    private List<String> row(Coverage.Row row) {
        Stream<String> cells = row.cells().stream()
                .map(cell -> cell.isEmpty() ? texts.text("coverage-none") : String.join(", ", cell.exerciseIds()));
        return Stream.concat(Stream.of(row.area()), cells).toList();
    }

    private Stream<String> gaps(Coverage.Row row) {
        return row.cells().stream()
                .filter(Coverage.Cell::isEmpty)
                .map(cell -> texts.text("coverage-gap", row.area(), cell.from(), cell.to()));
    }
}
