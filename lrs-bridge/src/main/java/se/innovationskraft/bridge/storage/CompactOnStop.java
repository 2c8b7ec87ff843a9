package se.innovationskraft.bridge.storage;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
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

    /** Closes statement and connection without a word: H2 has closed them already. */
    @Override
    public void destroy() throws MetaDataAccessException {
        String address = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getURL);
        if (address.startsWith(FILE)) {
            new JdbcTemplate(database).execute("SHUTDOWN COMPACT");
        }
    }
}
