package se.innovationskraft.bridge.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.storage.EventLog;

/** What has been published. Rows are added here and never changed or deleted. */
@Service
public class Records {

    private final JdbcClient database;
    private final Members members;
    private final RecordJson json;

    Records(JdbcClient database, Members members, RecordJson json) {
        this.database = database;
        this.members = members;
        this.json = json;
    }

    /** All records of an organisation, the latest first. */
    public List<PublishedRecord> all(String organisation) {
        return database.sql("SELECT * FROM published_record WHERE organisation = ? ORDER BY at DESC, id")
                .param(organisation)
                .query(this::record)
                .list();
    }

    /**
     * A record.
     *
     * @throws IllegalStateException when it is not byte for byte what was published
     */
    public Optional<PublishedRecord> byId(String organisation, String id) {
        return database.sql("SELECT * FROM published_record WHERE organisation = ? AND id = ?")
                .params(organisation, id)
                .query(this::record)
                .optional();
    }

    /** The records that a leader is counted in, the latest first. */
    public List<PublishedRecord> counting(Workbook workbook) {
        List<String> ids = members.records(workbook.organisation(), workbook.id());
        return all(workbook.organisation()).stream()
                .filter(record -> ids.contains(record.id()))
                .toList();
    }

    /**
     * Keeps a record for good.
     *
     * @param by name of the account that published it
     */
    void add(String organisation, PublishedRecord record, String by) {
        byte[] body = json.write(record);
        database.sql("INSERT INTO published_record (organisation, id, point, model_version, at, by_name, body, sha256)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        organisation,
                        record.id(),
                        record.point().id(),
                        record.model().version())
                .params(EventLog.utc(record.published()), by, body, Sha256.of(body))
                .update();
    }

    private PublishedRecord record(ResultSet row, int number) throws SQLException {
        byte[] body = row.getBytes("body");
        if (!Sha256.of(body).equals(row.getString("sha256"))) {
            throw new IllegalStateException(
                    "The record " + row.getString("id") + " is not as it was published; restore it from a backup");
        }
        return json.read(body);
    }
}
