package se.innovationskraft.bridge;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Everything in a database, row by row. */
final class StoredRows {

    private final DataSource database;

    StoredRows(DataSource database) {
        this.database = database;
    }

    /** Names of all tables, in lower case. */
    List<String> tables() {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rows of all tables, as text: {@code table: value | value | }. */
    List<String> all() {
        return tables().stream()
                .flatMap(table -> read(table, "").stream())
                .map(Row::text)
                .toList();
    }

    /** The rows of a table that belong to an organisation, as text. */
    List<String> of(String organisation, String table) {
        return copy(organisation, table).stream().map(Row::text).toList();
    }

    /** The rows of a table that belong to an organisation. */
    List<Row> copy(String organisation, String table) {
        return read(table, " WHERE organisation = '" + organisation + "'");
    }

    /** Puts rows in the place of those that a table has of an organisation, as a restored backup does. */
    void restore(String organisation, String table, List<Row> rows) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + table + " WHERE organisation = '" + organisation + "'");
            for (Row row : rows) {
                insert(connection, row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    private static void insert(Connection connection, Row row) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(row.columns().size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO " + row.table() + " (" + String.join(", ", row.columns()) + ") VALUES (" + marks + ")")) {
            for (int column = 0; column < row.columns().size(); column++) {
                insert.setObject(column + 1, row.values().get(column));
            }
            insert.executeUpdate();
        }
    }

    private List<Row> read(String table, String condition) {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + condition)) {
            while (row.next()) {
                rows.add(read(table, row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    private static Row read(String table, ResultSet row) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            columns.add(row.getMetaData().getColumnName(column));
            values.add(row.getObject(column));
        }
        return new Row(table, columns, values);
    }

    /** A row; values may be null. */
    record Row(String table, List<String> columns, List<Object> values) {

        String text() {
            return values.stream()
                    .map(value -> value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                    .map(String::valueOf)
                    .collect(Collectors.joining(" | ", table + ": ", " | "));
        }
    }
}
