package se.innovationskraft.bridge.dpo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.organisation.StaffAudit;
import se.innovationskraft.bridge.organisation.StaffMember;
import se.innovationskraft.bridge.storage.EntryKind;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.NewEntry;

/**
 * Erases what has been kept for long enough, by rules that somebody has set. Nothing goes by itself: somebody looks at what
 * would go, and says so. Looking and erasing ask the same query.
 */
@Service
public class Retention {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final List<RetentionKind> kinds;
    private final RetentionRules rules;
    private final StaffAudit audit;
    private final EventLog log;
    private final Clock clock;

    Retention(List<RetentionKind> kinds, RetentionRules rules, StaffAudit audit, EventLog log, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.rules = rules;
        this.audit = audit;
        this.log = log;
        this.clock = clock;
    }

    List<RetentionKind> kinds() {
        return kinds;
    }

    /** The rules that somebody has set, by kind. */
    public Map<String, RetentionRule> rules(String organisation) {
        return rules.of(organisation);
    }

    /** The kind of that id; empty when there is none. */
    Optional<RetentionKind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * Sets a rule.
     *
     * @param months null for never
     */
    @Transactional
    public void setRule(StaffMember member, String kind, @Nullable Integer months, String decision) {
        log.lock(member.organisation());
        rules.set(member, kind, months, decision);
        audit.write(member, Action.RETENTION_CHANGED, kind + " " + (months == null ? "never" : months));
    }

    /** What would go today, by kind; only kinds whose rule says that something may. */
    @Transactional
    public Map<String, Due> dryRun(StaffMember member) {
        Map<String, Due> due = new LinkedHashMap<>();
        for (RetentionKind kind : kinds) {
            before(member.organisation(), kind)
                    .ifPresent(before -> due.put(kind.id(), kind.due(member.organisation(), before)));
        }
        audit.write(member, Action.RETENTION_DRY_RUN, "");
        return due;
    }

    /** Erases what of a kind may go today; empty when no rule says that anything may. */
    @Transactional
    public Optional<Due> run(StaffMember member, String id) {
        String organisation = member.organisation();
        log.lock(organisation);
        return kind(id).flatMap(kind -> before(organisation, kind).map(before -> {
            Due due = kind.due(organisation, before);
            kind.erase(organisation, before, due);
            String ref = "retention:" + id + " " + due.amount();
            log.append(organisation, List.of(new NewEntry(EntryKind.ERASURE, ref, null)));
            audit.write(member, Action.RETENTION_RUN, id + " " + due.amount());
            return due;
        }));
    }

    /** The beginning of the day in Sweden that lies as many months back as the rule says. */
    private Optional<Instant> before(String organisation, RetentionKind kind) {
        return Optional.ofNullable(rules.of(organisation).get(kind.id()))
                .map(RetentionRule::months)
                .map(months -> LocalDate.now(clock.withZone(SWEDEN))
                        .minusMonths(months)
                        .atStartOfDay(SWEDEN)
                        .toInstant());
    }
}
