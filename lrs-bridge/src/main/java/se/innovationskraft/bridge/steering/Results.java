package se.innovationskraft.bridge.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;

/** The results of an organisation: at most three of each part, and three that all stand for. */
@Service
class Results {

    private static final String WHERE = " WHERE organisation = ? AND round = ? AND unit = ? AND position = ?";

    private final JdbcClient database;
    private final EventLog log;

    Results(JdbcClient database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    /** All of them, in order. */
    List<KeptResult> all(String organisation) {
        return database.sql("SELECT * FROM result_row WHERE organisation = ? ORDER BY round, unit, position")
                .param(organisation)
                .query(Results::kept)
                .list();
    }

    List<KeptResult> of(String organisation, ResultPlace place) {
        return all(organisation).stream()
                .filter(kept -> kept.place().equals(place))
                .toList();
    }

    Optional<KeptResult> at(String organisation, ResultPlace place, int position) {
        return of(organisation, place).stream()
                .filter(kept -> kept.position() == position)
                .findFirst();
    }

    /** Writes one more. */
    @Transactional
    public Written add(String organisation, ResultPlace place, ResultRow row) {
        log.lock(organisation);
        return insert(organisation, place, row);
    }

    /**
     * Writes over one.
     *
     * @param rev that the writer saw
     */
    @Transactional
    public Written change(String organisation, ResultPlace place, int position, ResultRow row, int rev) {
        int changed = database.sql("UPDATE result_row SET result = ?, activities = ?, other = ?, challenge = ?,"
                        + " evidence = ?, rev = rev + 1" + WHERE + " AND rev = ?")
                .params(row.result(), row.activities(), row.other(), row.challenge(), row.evidence())
                .params(organisation, place.round(), place.unit(), position, rev)
                .update();
        return changed == 1 ? Written.SAVED : Written.CHANGED_MEANWHILE;
    }

    /** Takes one away, if it is as the writer saw it. */
    @Transactional
    public Written remove(String organisation, ResultPlace place, int position, int rev) {
        int removed = database.sql("DELETE FROM result_row" + WHERE + " AND rev = ?")
                .params(organisation, place.round(), place.unit(), position, rev)
                .update();
        return removed == 1 ? Written.SAVED : Written.CHANGED_MEANWHILE;
    }

    /**
     * Writes results of the parts among those that all stand for, where they can be changed. One that stands there already
     * is left out.
     *
     * @param chosen names of {@link KeptResult}s
     * @return {@link Written#FULL}, and nothing done, when there is not room for all of them
     */
    @Transactional
    public Written carryOver(String organisation, Collection<String> chosen) {
        log.lock(organisation);
        List<ResultRow> there = of(organisation, ResultPlace.TOGETHER).stream()
                .map(KeptResult::row)
                .toList();
        List<ResultRow> carried = all(organisation).stream()
                .filter(kept -> !kept.place().isCommon() && chosen.contains(kept.name()))
                .map(KeptResult::row)
                .filter(row -> !there.contains(row))
                .distinct()
                .toList();
        if (there.size() + carried.size() > ResultPlace.MOST) {
            return Written.FULL;
        }
        carried.forEach(row -> insert(organisation, ResultPlace.TOGETHER, row));
        return Written.SAVED;
    }

    private Written insert(String organisation, ResultPlace place, ResultRow row) {
        List<Integer> taken =
                of(organisation, place).stream().map(KeptResult::position).toList();
        Optional<Integer> free = IntStream.rangeClosed(1, ResultPlace.MOST)
                .boxed()
                .filter(position -> !taken.contains(position))
                .findFirst();
        free.ifPresent(position -> database.sql("INSERT INTO result_row (organisation, round, unit, position, result,"
                        + " activities, other, challenge, evidence, rev) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")
                .params(organisation, place.round(), place.unit(), position)
                .params(row.result(), row.activities(), row.other(), row.challenge(), row.evidence())
                .update());
        return free.isPresent() ? Written.SAVED : Written.FULL;
    }

    private static KeptResult kept(ResultSet row, int number) throws SQLException {
        return new KeptResult(
                new ResultPlace(row.getString("round"), row.getString("unit")),
                row.getInt("position"),
                new ResultRow(
                        row.getString("result"),
                        row.getString("activities"),
                        row.getString("other"),
                        row.getString("challenge"),
                        row.getString("evidence")),
                row.getInt("rev"));
    }
}
