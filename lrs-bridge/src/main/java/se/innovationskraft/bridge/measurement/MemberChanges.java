package se.innovationskraft.bridge.measurement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.launch.WorkbooksJoined;
import se.innovationskraft.bridge.measurement.Members.Member;
import se.innovationskraft.bridge.privacy.WorkbookErased;
import se.innovationskraft.bridge.threshold.Group;

/** Keeps {@link Members} true when workbooks are joined or erased, in the same transaction. Records stay as they are. */
@Component
class MemberChanges {

    private static final String OF_WORKBOOK = " WHERE organisation = ? AND workbook = ?";

    private final JdbcClient database;

    MemberChanges(JdbcClient database) {
        this.database = database;
    }

    /** Where a record told of both, it told of one person twice: then one of them goes. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkbooksJoined joined) {
        database.sql("DELETE FROM published_member" + OF_WORKBOOK + " AND EXISTS (SELECT 1 FROM published_member there"
                        + " WHERE there.organisation = published_member.organisation AND there.workbook = ?"
                        + " AND there.record = published_member.record AND there.area = published_member.area"
                        + " AND there.unit = published_member.unit AND there.round = published_member.round)")
                .params(joined.organisation(), joined.from(), joined.into())
                .update();
        database.sql("UPDATE published_member SET workbook = ?" + OF_WORKBOOK)
                .params(joined.into(), joined.organisation(), joined.from())
                .update();
    }

    /** Forgets who it was. The number of those who have gone goes on protecting those who were counted beside them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(WorkbookErased erased) {
        Map<String, List<Member>> byWorkbook = of(erased).stream().collect(Collectors.groupingBy(Member::workbook));
        byWorkbook.forEach((workbook, members) -> {
            members.stream()
                    .map(Member::group)
                    .collect(Collectors.groupingBy(Group::area))
                    .forEach((area, groups) -> countGone(erased.organisation(), area, GroupPattern.text(groups)));
            database.sql("DELETE FROM published_member" + OF_WORKBOOK)
                    .params(erased.organisation(), workbook)
                    .update();
        });
    }

    private List<Member> of(WorkbookErased erased) {
        return database.sql(
                        "SELECT * FROM published_member WHERE organisation = :organisation AND workbook IN (:names)")
                .param("organisation", erased.organisation())
                .param("names", erased.names())
                .query(Members::member)
                .list();
    }

    private void countGone(String organisation, String area, String pattern) {
        String hash = Sha256.of(pattern.getBytes(StandardCharsets.UTF_8));
        int there = database.sql("UPDATE published_gone SET people = people + 1"
                        + " WHERE organisation = ? AND area = ? AND pattern_hash = ?")
                .params(organisation, area, hash)
                .update();
        if (there == 0) {
            database.sql("INSERT INTO published_gone (organisation, area, pattern_hash, pattern, people)"
                            + " VALUES (?, ?, ?, ?, 1)")
                    .params(organisation, area, hash, pattern)
                    .update();
        }
    }
}
