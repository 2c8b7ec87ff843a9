package se.innovationskraft.bridge.measurement.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them, but with semicolons, as spreadsheets in Swedish read them, and a byte order
 * mark, without which they take it for another encoding than UTF-8.
 */
final class CsvFile {

    /** What begins a formula in a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    /** The file; cells are texts or numbers. */
    static byte[] of(List<List<Object>> rows) {
        String lines = rows.stream()
                .map(row -> row.stream().map(CsvFile::cell).collect(Collectors.joining(";")) + "\r\n")
                .collect(Collectors.joining());
        return ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        String text = value.toString();
        if (value instanceof Number) {
            return text;
        }
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
