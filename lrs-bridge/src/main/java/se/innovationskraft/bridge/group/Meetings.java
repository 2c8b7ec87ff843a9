package se.innovationskraft.bridge.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;

/** The meetings of groups. Nothing says which of the members wrote what. */
@Service
class Meetings {

    private static final String OF_MEETING = " WHERE organisation = ? AND grp = ? AND number = ?";

    private final JdbcClient database;
    private final EventLog log;
    private final Clock clock;

    Meetings(JdbcClient database, EventLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /** All five, in order. */
    List<Meeting> of(Membership member) {
        Map<Integer, Meeting> there = database
                .sql("SELECT * FROM group_meeting WHERE organisation = ? AND grp = ?")
                .params(member.organisation(), member.group())
                .query(Meetings::meeting)
                .list()
                .stream()
                .collect(Collectors.toMap(Meeting::number, Function.identity()));
        return IntStream.rangeClosed(1, Meeting.LAST)
                .mapToObj(number -> there.getOrDefault(number, Meeting.undecided(number)))
                .toList();
    }

    /**
     * Decides when a meeting is.
     *
     * @param starts Swedish time; null for not decided
     * @param rev what the writer saw
     * @return false, and nothing done, when somebody has changed it since
     */
    @Transactional
    boolean decide(Membership member, int number, @Nullable LocalDateTime starts, int rev) {
        return isThere(member, number)
                && database.sql("UPDATE group_meeting SET starts = ?, starts_rev = starts_rev + 1" + OF_MEETING
                                        + " AND starts_rev = ?")
                                .param(starts)
                                .params(member.organisation(), member.group(), number, rev)
                                .update()
                        == 1;
    }

    /**
     * Keeps what the group has learnt.
     *
     * @param insights as {@link Meeting#insights()}
     * @param rev what the writer saw
     * @return false, and nothing done, when somebody has changed them since
     */
    @Transactional
    boolean tell(Membership member, int number, List<String> insights, int rev) {
        return isThere(member, number)
                && database.sql("UPDATE group_meeting SET insight_1 = ?, insight_2 = ?, insight_3 = ?,"
                                        + " insights_rev = insights_rev + 1" + OF_MEETING + " AND insights_rev = ?")
                                .param(at(insights, 0))
                                .param(at(insights, 1))
                                .param(at(insights, 2))
                                .params(member.organisation(), member.group(), number, rev)
                                .update()
                        == 1;
    }

    /** How many groups have met: for each meeting that any has come to, those whose time for it has passed. */
    Map<Integer, Integer> held(String organisation) {
        return database
                .sql("SELECT number FROM group_meeting WHERE organisation = ? AND starts < ?")
                .params(organisation, SwedishTime.now(clock))
                .query(Integer.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Function.identity(), number -> 1, Integer::sum));
    }

    /**
     * Makes a row for the meeting when it has none. False when the group has nobody left: then nothing is written to what has
     * just gone. Two who write at once wait for each other.
     */
    private boolean isThere(Membership member, int number) {
        log.lock(member.organisation());
        int people = database.sql("SELECT COUNT(*) FROM group_member WHERE organisation = ? AND grp = ?")
                .params(member.organisation(), member.group())
                .query(Integer.class)
                .single();
        int there = database.sql("SELECT COUNT(*) FROM group_meeting" + OF_MEETING)
                .params(member.organisation(), member.group(), number)
                .query(Integer.class)
                .single();
        if (people > 0 && there == 0) {
            database.sql("INSERT INTO group_meeting (organisation, grp, number, starts_rev, insights_rev)"
                            + " VALUES (?, ?, ?, 0, 0)")
                    .params(member.organisation(), member.group(), number)
                    .update();
        }
        return people > 0;
    }

    private static @Nullable String at(List<String> insights, int index) {
        return index < insights.size() ? insights.get(index) : null;
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getInt("number"),
                row.getObject("starts", LocalDateTime.class),
                row.getInt("starts_rev"),
                Stream.of(row.getString("insight_1"), row.getString("insight_2"), row.getString("insight_3"))
                        .filter(Objects::nonNull)
                        .toList(),
                row.getInt("insights_rev"));
    }
}
