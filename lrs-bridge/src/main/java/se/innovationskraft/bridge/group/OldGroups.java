package se.innovationskraft.bridge.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.dpo.Due;
import se.innovationskraft.bridge.dpo.RetentionKind;

/** Groups whose last meeting, or last day to join, was long ago: places, times, insights and what was given to them. */
@Order(7)
@Component
class OldGroups implements RetentionKind {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int SUGGESTED_MONTHS = 12;

    private final JdbcClient database;

    OldGroups(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "group";
    }

    @Override
    public int suggestedMonths() {
        return SUGGESTED_MONTHS;
    }

    @Override
    public Due due(String organisation, Instant before) {
        LocalDate day = LocalDate.ofInstant(before, SWEDEN);
        List<Group> old = database
                .sql("SELECT g.id, g.closes, MAX(m.starts) AS met FROM learning_group g"
                        + " LEFT JOIN group_meeting m ON m.organisation = g.organisation AND m.grp = g.id"
                        + " WHERE g.organisation = ? GROUP BY g.id, g.closes ORDER BY g.id")
                .param(organisation)
                .query(OldGroups::group)
                .list()
                .stream()
                .filter(group -> group.last().isBefore(day))
                .toList();
        List<LocalDate> days = old.stream().map(Group::last).sorted().toList();
        return new Due(
                old.size(),
                old.stream().map(Group::id).toList(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1));
    }

    @Override
    public void erase(String organisation, Instant before, Due due) {
        for (String id : due.ids()) {
            for (String table : List.of("shared_item", "group_member", "group_meeting")) {
                database.sql("DELETE FROM " + table + " WHERE organisation = ? AND grp = ?")
                        .params(organisation, id)
                        .update();
            }
            database.sql("DELETE FROM learning_group WHERE organisation = ? AND id = ?")
                    .params(organisation, id)
                    .update();
        }
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        LocalDateTime met = row.getObject("met", LocalDateTime.class);
        LocalDate last = Stream.of(row.getObject("closes", LocalDate.class), met == null ? null : met.toLocalDate())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Group(row.getString("id"), last);
    }

    /** @param last day on which something was to happen in it */
    private record Group(String id, LocalDate last) {}
}
