package se.innovationskraft.bridge.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.threshold.Earlier;
import se.innovationskraft.bridge.threshold.Group;

/**
 * Whom the published records told of, so that a later one can be kept from telling of somebody by comparison. No levels.
 * Who is erased goes out of it, and only how many have gone from the same groups is left.
 */
@Component
class Members {

    private final JdbcClient database;

    Members(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps whom a record tells of.
     *
     * @param people person to what is counted of the person
     */
    void add(String organisation, Earlier told, Map<Integer, Counted> people) {
        told.shownByArea()
                .forEach((area, units) -> units.forEach((unit, persons) -> persons.stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .forEach(one -> add(organisation, new Group(told.record(), area, unit), one))));
    }

    private void add(String organisation, Group group, Counted one) {
        database.sql("INSERT INTO published_member (organisation, record, area, unit, workbook, round)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(organisation, group.record(), group.area(), group.unit())
                .params(one.workbook(), one.assessment().round())
                .update();
    }

    /** Rounds of the self-assessment that records have counted, by workbook. */
    Map<String, Set<Integer>> rounds(String organisation) {
        Map<String, Set<Integer>> rounds = new HashMap<>();
        database.sql("SELECT DISTINCT workbook, round FROM published_member WHERE organisation = ?")
                .param(organisation)
                .query((row, number) -> rounds.computeIfAbsent(row.getString("workbook"), workbook -> new HashSet<>())
                        .add(row.getInt("round")))
                .list();
        return rounds;
    }

    /** What the threshold must know of all records of an organisation. */
    List<Earlier> earlier(String organisation, Persons persons) {
        Map<String, Map<String, Map<String, Set<Integer>>>> shown = new HashMap<>();
        for (Member member : all(organisation)) {
            shown.computeIfAbsent(member.group().record(), record -> new HashMap<>())
                    .computeIfAbsent(member.group().area(), area -> new HashMap<>())
                    .computeIfAbsent(member.group().unit(), unit -> new HashSet<>())
                    .add(persons.number(member.workbook()));
        }
        Map<Set<Group>, Integer> gone = gone(organisation);
        return records(organisation).stream()
                .map(record -> new Earlier(record, shown.getOrDefault(record, Map.of()), of(record, gone)))
                .toList();
    }

    /** Ids of the workbooks that a record told of in any area. */
    Set<String> workbooks(String organisation, String record) {
        return all(organisation).stream()
                .filter(member -> member.group().record().equals(record))
                .map(Member::workbook)
                .collect(Collectors.toSet());
    }

    /** Ids of the records that count a workbook, in any order. */
    List<String> records(String organisation, String workbook) {
        return database.sql("SELECT DISTINCT record FROM published_member WHERE organisation = ? AND workbook = ?")
                .params(organisation, workbook)
                .query(String.class)
                .list();
    }

    private List<String> records(String organisation) {
        return database.sql("SELECT id FROM published_record WHERE organisation = ? ORDER BY id")
                .param(organisation)
                .query(String.class)
                .list();
    }

    private List<Member> all(String organisation) {
        return database.sql("SELECT * FROM published_member WHERE organisation = ?")
                .param(organisation)
                .query(Members::member)
                .list();
    }

    private Map<Set<Group>, Integer> gone(String organisation) {
        Map<Set<Group>, Integer> gone = new HashMap<>();
        database.sql("SELECT area, pattern, people FROM published_gone WHERE organisation = ?")
                .param(organisation)
                .query((row, number) -> gone.put(
                        GroupPattern.groups(row.getString("area"), row.getString("pattern")), row.getInt("people")))
                .list();
        return gone;
    }

    private static Map<Set<Group>, Integer> of(String record, Map<Set<Group>, Integer> gone) {
        return gone.entrySet().stream()
                .filter(pattern -> pattern.getKey().stream()
                        .anyMatch(group -> group.record().equals(record)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Member member(ResultSet row, int number) throws SQLException {
        Group group = new Group(row.getString("record"), row.getString("area"), row.getString("unit"));
        return new Member(group, row.getString("workbook"));
    }

    /** A workbook in a group that a record told of. */
    record Member(Group group, String workbook) {}
}
