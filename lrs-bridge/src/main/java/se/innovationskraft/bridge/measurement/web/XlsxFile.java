package se.innovationskraft.bridge.measurement.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet with one sheet. Texts are never formulas there. */
final class XlsxFile {

    /** Of the columns, in characters. */
    private static final List<Integer> WIDTHS = List.of(28, 28, 24, 18, 10);

    private XlsxFile() {}

    /**
     * The file; cells are texts or numbers.
     *
     * @param name of the sheet, at most 31 characters
     */
    static byte[] of(String name, List<List<Object>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Innovationskraft", null)) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                fill(sheet, row, rows.get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, cells.get(column).toString());
            }
        }
    }
}
