package se.innovationskraft.bridge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What {@code page-matrix.md} says, row by row. */
final class PageMatrix {

    private static final int FIRST_VISITOR = 2;

    private PageMatrix() {}

    static List<Row> rows() throws IOException {
        List<List<String>> table = new ClassPathResource("page-matrix.md")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                .map(PageMatrix::cells)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : table.subList(1, table.size())) {
            rows.add(row(table.get(0), cells));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static Row row(List<String> headings, List<String> cells) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int column = FIRST_VISITOR; column < headings.size(); column++) {
            expected.put(headings.get(column), cells.get(column).isEmpty() ? "no" : cells.get(column));
        }
        return new Row(cells.get(0), cells.get(1), expected);
    }

    /**
     * A page.
     *
     * @param page method and pattern of its address, such as {@code GET /tema/{slug}}
     * @param example address that is asked; empty when the pattern is one
     * @param expected what each visitor gets
     */
    record Row(String page, String example, Map<String, String> expected) {

        String method() {
            return page.split(" ")[0];
        }

        String address() {
            return example.isEmpty() ? page.split(" ")[1] : example;
        }
    }
}
