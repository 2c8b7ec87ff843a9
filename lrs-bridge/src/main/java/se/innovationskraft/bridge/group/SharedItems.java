package se.innovationskraft.bridge.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.catalogue.Catalogue;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.workbook.AnswerPlace;
import se.innovationskraft.bridge.workbook.AnswersDeleted;
import se.innovationskraft.packager.model.Exercise;
import se.innovationskraft.packager.model.Programme;

/** What leaders have given to their groups. It is a copy: the draft in the workbook is read by nobody else. */
@Service
class SharedItems {

    private static final String OF_PLACE =
            " WHERE organisation = ? AND workbook = ? AND exercise = ? AND round = ? AND item = ?";

    private final JdbcClient database;
    private final EventLog log;
    private final Clock clock;
    private final Programme programme;

    SharedItems(JdbcClient database, EventLog log, Clock clock, Catalogue catalogue) {
        this.database = database;
        this.log = log;
        this.clock = clock;
        this.programme = catalogue.programme();
    }

    /** All that is given to a group, the latest first. */
    List<SharedItem> of(Membership member) {
        return database.sql("SELECT i.*, m.seat FROM shared_item i JOIN group_member m"
                        + " ON m.organisation = i.organisation AND m.workbook = i.workbook AND m.grp = i.grp"
                        + " WHERE i.organisation = ? AND i.grp = ? ORDER BY i.at DESC, m.seat, i.exercise, i.item")
                .params(member.organisation(), member.group())
                .query(this::item)
                .list();
    }

    /** What of an answer is given to the group that its leader is in; empty when nothing is. */
    Optional<String> given(Workbook workbook, AnswerPlace place) {
        return database.sql("SELECT text FROM shared_item" + OF_PLACE)
                .params(key(workbook, place))
                .query(String.class)
                .optional();
    }

    /**
     * Gives a text to the group, in place of what was given of that answer before.
     *
     * @param text 1–{@value SharedItem#LONGEST} characters
     */
    @Transactional
    void give(Workbook workbook, Membership member, AnswerPlace place, String text) {
        log.lock(workbook.organisation());
        takeBack(workbook, place);
        database.sql("INSERT INTO shared_item (organisation, workbook, exercise, round, item, grp, text, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(key(workbook, place))
                .params(member.group(), text, SwedishTime.today(clock))
                .update();
    }

    /** After that nobody else reads it. */
    @Transactional
    void takeBack(Workbook workbook, AnswerPlace place) {
        database.sql("DELETE FROM shared_item" + OF_PLACE)
                .params(key(workbook, place))
                .update();
    }

    /** What is deleted from the workbook goes from the group too. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(AnswersDeleted deleted) {
        database.sql("DELETE FROM shared_item WHERE organisation = ? AND workbook = ? AND exercise = ?")
                .params(deleted.workbook().organisation(), deleted.workbook().id(), deleted.exercise())
                .update();
    }

    private static Object[] key(Workbook workbook, AnswerPlace place) {
        return new Object[] {workbook.organisation(), workbook.id(), place.exercise(), place.round(), place.item()};
    }

    private SharedItem item(ResultSet row, int number) throws SQLException {
        AnswerPlace place = new AnswerPlace(row.getString("exercise"), row.getInt("round"), row.getString("item"));
        return new SharedItem(
                place,
                row.getInt("seat"),
                programme.exercise(place.exercise()).map(Exercise::title).orElse(place.exercise()),
                row.getString("text"),
                row.getObject("at", LocalDate.class));
    }
}
