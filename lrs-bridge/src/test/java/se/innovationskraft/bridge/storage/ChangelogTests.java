package se.innovationskraft.bridge.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A store that an earlier release has made. */
class ChangelogTests {

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:changelog");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void administratorOfAnEarlierReleaseBecomesAnAccountWithThatRole() throws Exception {
        update("db/changelog/0.2.0.xml");
        run("INSERT INTO organisation VALUES ('kommun', 'Min kommun', 'salt', CURRENT_TIMESTAMP)");
        run("INSERT INTO administrator VALUES ('kommun', 'Anna', 'hash', CURRENT_TIMESTAMP)");

        update("db/changelog.xml");

        assertThat(rows("SELECT organisation, name, host, password_hash, failed FROM account"))
                .containsExactly("kommun anna kommun hash 0");
        assertThat(rows("SELECT organisation, name, role FROM account_role")).containsExactly("kommun anna admin");
        assertThat(rows("SELECT filename, COUNT(*) FROM databasechangelog WHERE id LIKE '0.2.0-%' GROUP BY filename"))
                .containsExactly("db/changelog/db.changelog.xml 17");
    }

    /** Otherwise Liquibase names it by where the program lies, and makes everything anew when that is another folder. */
    @Test
    void everyChangeIsKnownByTheSameNameWhereverTheProgramLies() throws IOException {
        Resource[] changelogs = new PathMatchingResourcePatternResolver().getResources("classpath:db/changelog/*.xml");

        assertThat(changelogs)
                .hasSizeGreaterThan(9)
                .allSatisfy(changelog -> assertThat(changelog.getContentAsString(StandardCharsets.UTF_8))
                        .as(changelog.getFilename())
                        .containsPattern("logicalFilePath=\"db/changelog/[^\"]+\""));
    }

    private void update(String changelog) throws LiquibaseException {
        JdbcConnection store = new JdbcConnection(connection);
        Liquibase liquibase = new Liquibase(
                changelog,
                new ClassLoaderResourceAccessor(),
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(store));
        liquibase.setChangeLogParameter("bytes", "varbinary(1048576)");
        liquibase.setChangeLogParameter("time", "timestamp(6) with time zone");
        liquibase.update("");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(row.getString(column));
                }
                rows.add(String.join(" ", values));
            }
        }
        return rows;
    }
}
