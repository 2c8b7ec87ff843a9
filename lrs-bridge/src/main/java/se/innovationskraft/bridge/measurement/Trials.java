package se.innovationskraft.bridge.measurement;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.journey.FollowUpAnswer;
import se.innovationskraft.bridge.journey.FollowUpAnswers;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.WorkbooksJoined;
import se.innovationskraft.bridge.privacy.WorkbookErased;

/**
 * What became of what leaders tried. A follow-up is counted once: if it counted again beside those who came since, what
 * they said could be subtracted. Which ones have counted is remembered, without what they say.
 */
@Component
class Trials {

    private static final String OF_WORKBOOK = " WHERE organisation = ? AND workbook = ?";

    private final FollowUpAnswers followUps;
    private final JdbcClient database;

    Trials(FollowUpAnswers followUps, JdbcClient database) {
        this.followUps = followUps;
        this.database = database;
    }

    /** What a leader has said that has not counted yet, in the order of the programme. */
    List<FollowUpAnswer> fresh(Workbook workbook) {
        Set<String> counted = counted(workbook);
        return followUps.of(workbook).stream()
                .filter(answer -> !counted.contains(name(answer.exercise(), answer.round())))
                .toList();
    }

    /** What would count of people who are counted together. */
    Tried fresh(String organisation, CountedPeople people) {
        Map<String, List<FollowUpAnswer>> fresh = new LinkedHashMap<>();
        people.people().forEach(one -> fresh.put(one.workbook(), fresh(new Workbook(organisation, one.workbook()))));
        return new Tried(fresh);
    }

    /** Remembers that these have counted. */
    void keep(String organisation, Tried tried) {
        tried.byWorkbook()
                .forEach((workbook, answers) -> answers.forEach(answer -> database.sql(
                                "INSERT INTO published_follow_up (organisation, workbook, exercise, round) VALUES (?, ?, ?, ?)")
                        .params(organisation, workbook, answer.exercise(), answer.round())
                        .update()));
    }

    /** Follows a workbook that is joined into another. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkbooksJoined joined) {
        database.sql("DELETE FROM published_follow_up" + OF_WORKBOOK + " AND EXISTS (SELECT 1 FROM published_follow_up"
                        + " there WHERE there.organisation = published_follow_up.organisation AND there.workbook = ?"
                        + " AND there.exercise = published_follow_up.exercise"
                        + " AND there.round = published_follow_up.round)")
                .params(joined.organisation(), joined.from(), joined.into())
                .update();
        database.sql("UPDATE published_follow_up SET workbook = ?" + OF_WORKBOOK)
                .params(joined.into(), joined.organisation(), joined.from())
                .update();
    }

    /** Forgets an erased workbook. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(WorkbookErased erased) {
        database.sql("DELETE FROM published_follow_up WHERE organisation = :organisation AND workbook IN (:names)")
                .param("organisation", erased.organisation())
                .param("names", erased.names())
                .update();
    }

    private Set<String> counted(Workbook workbook) {
        return new HashSet<>(database.sql("SELECT exercise, round FROM published_follow_up" + OF_WORKBOOK)
                .params(workbook.organisation(), workbook.id())
                .query((row, number) -> name(row.getString("exercise"), row.getInt("round")))
                .list());
    }

    private static String name(String exercise, int round) {
        return exercise + " " + round;
    }
}
