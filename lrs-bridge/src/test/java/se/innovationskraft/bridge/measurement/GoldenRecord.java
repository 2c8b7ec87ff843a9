package se.innovationskraft.bridge.measurement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.innovationskraft.bridge.Sample;

/** A record with every kind of thing that one may tell, stored by hand. Its numbers stand in {@code golden-record.json}. */
public final class GoldenRecord {

    private GoldenRecord() {}

    /** Gives an organisation the record, from before trials were counted; says its id. */
    public static String publish(JdbcClient database, String organisation) throws IOException {
        return publish(database, organisation, "");
    }

    /** The same with trials: 12 keep, 5 change and a few drop, and at least 48 hours are freed. */
    public static String withTrials(JdbcClient database, String organisation) throws IOException {
        return publish(database, organisation, """
                "trials": {"kind": "Counted", "of": 22, "shares": [
                {"name": "andra", "size": "EXACTLY", "people": 5}, {"name": "behall", "size": "EXACTLY", "people": 12},
                {"name": "slapp", "size": "AT_MOST", "people": 2}]}, "hours": 48,""");
    }

    private static String publish(JdbcClient database, String organisation, String trials) throws IOException {
        String record = name();
        String point = name();
        database.sql("INSERT INTO measurement_point (organisation, id, kind, title, opens, invited)"
                        + " VALUES (?, ?, 'slut', 'Slut hösten 2026', DATE '2026-11-01', 31)")
                .params(organisation, point)
                .update();
        byte[] body = new ClassPathResource("measurement/golden-record.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("RECORD", record)
                .replace("POINT", point)
                .replace("\"changes\"", trials + "\"changes\"")
                .getBytes(StandardCharsets.UTF_8);
        database.sql("INSERT INTO published_record (organisation, id, point, model_version, at, by_name, body, sha256)"
                        + " VALUES (?, ?, ?, '1.0.0', ?, 'hr', ?, ?)")
                .params(organisation, record, point, OffsetDateTime.parse("2026-11-20T23:30:00Z"))
                .params(body, Sha256.of(body))
                .update();
        return record;
    }

    private static String name() {
        return Sample.id().replace("-", "").substring(0, 10);
    }
}
