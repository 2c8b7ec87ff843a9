package se.innovationskraft.bridge.progress;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.Projections;

/** What workbooks have begun and completed. */
@Service
public class Progress {

    private final JdbcClient database;
    private final Projections projections;
    private final ProgressProjection projection;

    Progress(JdbcClient database, Projections projections, ProgressProjection projection) {
        this.database = database;
        this.projections = projections;
        this.projection = projection;
    }

    /**
     * The rounds of a workbook, by exercise and round, with everything counted that has happened.
     *
     * @param names ids of the workbook and of those joined into it
     */
    public List<ExerciseProgress> of(String organisation, Collection<String> names) {
        projections.catchUp(projection, organisation);
        Map<String, ExerciseProgress> rounds = new LinkedHashMap<>();
        database.sql("SELECT * FROM progress WHERE organisation = :organisation AND workbook IN (:names)"
                        + " ORDER BY exercise, round, workbook")
                .param("organisation", organisation)
                .param("names", names)
                .query(ProgressRows::progress)
                .list()
                .forEach(round -> rounds.merge(round.exercise() + " " + round.round(), round, ExerciseProgress::with));
        return List.copyOf(rounds.values());
    }

    /** What everybody in an organisation has begun, with everything counted that has happened. */
    public List<Taken> everybody(String organisation) {
        projections.catchUp(projection, organisation);
        return database.sql("SELECT DISTINCT p.exercise, COALESCE(w.joined_into, p.workbook) AS workbook, p.version,"
                        + " CASE WHEN p.completed IS NULL THEN 0 ELSE 1 END AS done FROM progress p"
                        + " LEFT JOIN workbook w ON w.organisation = p.organisation AND w.id = p.workbook"
                        + " WHERE p.organisation = ?")
                .param(organisation)
                .query((row, number) -> new Taken(
                        row.getString("workbook"),
                        row.getString("exercise"),
                        row.getInt("done") == 1,
                        row.getString("version")))
                .list();
    }

    /** Forgets the count of an organisation and counts the log again. */
    public void rebuild(String organisation) {
        projections.rebuild(projection, organisation);
    }

    /** Forgets workbooks; says how many rounds went. */
    @Transactional
    public int erase(String organisation, Collection<String> names) {
        return database.sql("DELETE FROM progress WHERE organisation = :organisation AND workbook IN (:names)")
                .param("organisation", organisation)
                .param("names", names)
                .update();
    }
}
