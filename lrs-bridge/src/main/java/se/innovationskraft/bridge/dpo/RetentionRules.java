package se.innovationskraft.bridge.dpo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.organisation.StaffMember;
import se.innovationskraft.bridge.storage.EventLog;

/** The rules that organisations have set, and nothing that they have not. */
@Component
class RetentionRules {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final JdbcClient database;
    private final Clock clock;

    RetentionRules(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By kind. */
    Map<String, RetentionRule> of(String organisation) {
        Map<String, RetentionRule> rules = new LinkedHashMap<>();
        database.sql("SELECT * FROM retention_rule WHERE organisation = ? ORDER BY kind")
                .param(organisation)
                .query(RetentionRules::rule)
                .list()
                .forEach(rule -> rules.put(rule.kind(), rule));
        return rules;
    }

    void set(StaffMember member, String kind, @Nullable Integer months, String decision) {
        database.sql("DELETE FROM retention_rule WHERE organisation = ? AND kind = ?")
                .params(member.organisation(), kind)
                .update();
        database.sql("INSERT INTO retention_rule (organisation, kind, months, decision, changed, by_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .param(member.organisation())
                .param(kind)
                .param(months)
                .param(decision)
                .param(EventLog.utc(clock.instant()))
                .param(member.name())
                .update();
    }

    private static RetentionRule rule(ResultSet row, int number) throws SQLException {
        int months = row.getInt("months");
        return new RetentionRule(
                row.getString("kind"),
                row.wasNull() ? null : months,
                row.getString("decision"),
                LocalDate.ofInstant(EventLog.instant(row, "changed"), SWEDEN),
                row.getString("by_name"));
    }
}
