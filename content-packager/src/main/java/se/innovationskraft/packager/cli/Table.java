package se.innovationskraft.packager.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in plain text, its columns as wide as they need to be.
 *
 * @param rows each as long as {@code headings}
 */
record Table(List<String> headings, List<List<String>> rows) {

    Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    String text() {
        return Stream.concat(Stream.of(headings), rows.stream())
                .map(this::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), width(column)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private int width(int column) {
        return Stream.concat(Stream.of(headings), rows.stream())
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
