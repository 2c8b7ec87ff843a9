package se.innovationskraft.bridge.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes the file of H2 anew when the server stops: H2 only marks what is deleted as free, and the text stays readable in
 * the file until something else is written over it.
 */
@Component
class CompactOnStop implements DisposableBean {

    private static final String FILE = "jdbc:h2:file:";

    private final DataSource database;

    CompactOnStop(DataSource database) {
        this.database = database;
    }

    @Override
    public void destroy() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (connection.getMetaData().getURL().startsWith(FILE)) {
                shutDown(connection);
            }
        }
    }

    private static void shutDown(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }
}
