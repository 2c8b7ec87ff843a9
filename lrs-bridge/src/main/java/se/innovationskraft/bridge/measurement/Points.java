package se.innovationskraft.bridge.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;

/** The points at which an organisation measures. None is ever deleted: leaders may have answered to it. */
@Service
public class Points {

    private static final String POINTS =
            "SELECT p.*, r.id AS record FROM measurement_point p LEFT JOIN published_record r"
                    + " ON r.organisation = p.organisation AND r.point = p.id WHERE p.organisation = ?";

    private final JdbcClient database;
    private final EventLog log;
    private final Ids ids;

    Points(JdbcClient database, EventLog log, Ids ids) {
        this.database = database;
        this.log = log;
        this.ids = ids;
    }

    /** All points, the one that opened last first. */
    public List<MeasurementPoint> all(String organisation) {
        return database.sql(POINTS + " ORDER BY p.opens DESC, p.id")
                .param(organisation)
                .query(Points::point)
                .list();
    }

    public Optional<MeasurementPoint> byId(String organisation, String id) {
        return database.sql(POINTS + " AND p.id = ?")
                .params(organisation, id)
                .query(Points::point)
                .optional();
    }

    /**
     * Makes a point.
     *
     * @throws IllegalArgumentException when the title is empty or too long, or the days are in the wrong order
     */
    @Transactional
    public MeasurementPoint add(
            String organisation,
            PointKind kind,
            String title,
            LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable Integer invited) {
        MeasurementPoint added = new MeasurementPoint(ids.next(), kind, title, opens, closes, invited, null);
        database.sql("INSERT INTO measurement_point (organisation, id, kind, title, opens, closes, invited)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(organisation, added.id(), kind.word(), added.title(), opens)
                .param(closes)
                .param(invited)
                .update();
        return added;
    }

    /**
     * Gives a point another kind, title, days or number of invited.
     *
     * @throws ClosedPointException when it is published
     */
    @Transactional
    public void change(String organisation, MeasurementPoint changed) {
        log.lock(organisation);
        requireUnpublished(organisation, changed.id());
        database.sql("UPDATE measurement_point SET kind = ?, title = ?, opens = ?, closes = ?, invited = ?"
                        + " WHERE organisation = ? AND id = ?")
                .params(changed.kind().word(), changed.title(), changed.opens())
                .param(changed.closes())
                .param(changed.invited())
                .params(organisation, changed.id())
                .update();
    }

    /** The point, which must be there and not be published; under the lock of the log it stays so. */
    MeasurementPoint requireUnpublished(String organisation, String id) {
        return byId(organisation, id)
                .filter(point -> !point.wasPublished())
                .orElseThrow(() -> new ClosedPointException(id));
    }

    private static MeasurementPoint point(ResultSet row, int number) throws SQLException {
        return new MeasurementPoint(
                row.getString("id"),
                PointKind.of(row.getString("kind")),
                row.getString("title"),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                row.getObject("invited", Integer.class),
                row.getString("record"));
    }
}
