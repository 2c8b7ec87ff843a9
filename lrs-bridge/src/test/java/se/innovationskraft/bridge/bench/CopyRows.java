package se.innovationskraft.bridge.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of a table on their way into PostgreSQL by COPY, which is the quickest way in. */
final class CopyRows {

    private static final HexFormat HEX = HexFormat.of();

    private final String sql;
    private final StringBuilder text = new StringBuilder();

    CopyRows(String table, List<String> columns) {
        this.sql = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
    }

    /** Adds a row; bytes for bytes, and whatever PostgreSQL reads the text of for all else. */
    void add(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            text.append(column == 0 ? "" : "\t").append(cell(values[column]));
        }
        text.append('\n');
    }

    void copyInto(Connection connection) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(text.toString()));
        text.setLength(0);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        }
        return value instanceof byte[] bytes
                ? "\\\\x" + HEX.formatHex(bytes)
                : value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
