package se.innovationskraft.bridge.group;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.storage.EventLog;

/** Who is in which group. A workbook is in one at the most. */
@Service
class GroupMembers {

    private final JdbcClient database;
    private final EventLog log;
    private final LearningGroups groups;
    private final Workbooks workbooks;
    private final Clock clock;

    GroupMembers(JdbcClient database, EventLog log, LearningGroups groups, Workbooks workbooks, Clock clock) {
        this.database = database;
        this.log = log;
        this.groups = groups;
        this.workbooks = workbooks;
        this.clock = clock;
    }

    /** The group that a leader is in; empty when in none. */
    Optional<Membership> of(Workbook workbook) {
        return seat(workbook).map(seat -> {
            List<Integer> all = seats(workbook.organisation(), seat.group());
            return new Membership(workbook.organisation(), seat.group(), seat.label(), seat.number(), all);
        });
    }

    private Optional<Seat> seat(Workbook workbook) {
        return database.sql("SELECT m.grp, m.seat, g.label FROM group_member m JOIN learning_group g"
                        + " ON g.organisation = m.organisation AND g.id = m.grp"
                        + " WHERE m.organisation = ? AND m.workbook = ?")
                .params(workbook.organisation(), workbook.id())
                .query((row, number) -> new Seat(row.getString("grp"), row.getString("label"), row.getInt("seat")))
                .optional();
    }

    /** Lets a leader in by the code of a group. */
    @Transactional
    Joining join(Workbook workbook, String code) {
        log.lock(workbook.organisation());
        Optional<Workbook> current = workbooks.current(workbook);
        Optional<LearningGroup> group = groups.byCode(workbook.organisation(), code);
        if (current.isEmpty() || group.isEmpty()) {
            return Joining.WRONG;
        } else if (of(current.get()).isPresent()) {
            return Joining.ALREADY;
        } else if (group.get().closes().isBefore(SwedishTime.today(clock))) {
            return Joining.CLOSED;
        }
        return sit(current.get(), group.get().id());
    }

    private Joining sit(Workbook workbook, String group) {
        List<Integer> taken = seats(workbook.organisation(), group);
        Optional<Integer> free = IntStream.rangeClosed(1, Membership.MOST)
                .boxed()
                .filter(seat -> !taken.contains(seat))
                .findFirst();
        free.ifPresent(seat -> database.sql(
                        "INSERT INTO group_member (organisation, workbook, grp, seat, joined) VALUES (?, ?, ?, ?, ?)")
                .params(workbook.organisation(), workbook.id(), group, seat, SwedishTime.today(clock))
                .update());
        return free.isPresent() ? Joining.JOINED : Joining.FULL;
    }

    /** The numbers in a group, in order. */
    private List<Integer> seats(String organisation, String group) {
        return database.sql("SELECT seat FROM group_member WHERE organisation = ? AND grp = ? ORDER BY seat")
                .params(organisation, group)
                .query(Integer.class)
                .list();
    }

    /** Lets a leader out. What the group has written stays with those who are left, and goes with the last. */
    @Transactional
    void leave(Workbook workbook) {
        log.lock(workbook.organisation());
        remove(workbook.organisation(), List.of(workbook.id()));
    }

    /** Forgets that workbooks were in groups and what they gave them, and groups' meetings with their last member. */
    @Transactional
    void remove(String organisation, List<String> ids) {
        for (String table : List.of("group_member", "shared_item")) {
            database.sql("DELETE FROM " + table + " WHERE organisation = :organisation AND workbook IN (:ids)")
                    .param("organisation", organisation)
                    .param("ids", ids)
                    .update();
        }
        database.sql("DELETE FROM group_meeting WHERE organisation = ? AND NOT EXISTS (SELECT 1 FROM group_member m"
                        + " WHERE m.organisation = group_meeting.organisation AND m.grp = group_meeting.grp)")
                .param(organisation)
                .update();
    }

    /** Gives one workbook's place, and what it gave, to another, unless that has one of its own. */
    @Transactional
    void move(Workbook from, Workbook into) {
        if (of(into).isPresent()) {
            remove(from.organisation(), List.of(from.id()));
        } else {
            for (String table : List.of("group_member", "shared_item")) {
                database.sql("UPDATE " + table + " SET workbook = ? WHERE organisation = ? AND workbook = ?")
                        .params(into.id(), from.organisation(), from.id())
                        .update();
            }
        }
    }

    /** Leaders who are in groups. */
    int people(String organisation) {
        return database.sql("SELECT COUNT(*) FROM group_member WHERE organisation = ?")
                .param(organisation)
                .query(Integer.class)
                .single();
    }

    private record Seat(String group, String label, int number) {}

    /** What a code led to. */
    enum Joining {
        JOINED,
        WRONG,
        CLOSED,
        FULL,
        ALREADY
    }
}
