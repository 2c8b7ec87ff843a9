package se.innovationskraft.bridge.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.organisation.StaffAudit;
import se.innovationskraft.bridge.organisation.StaffMember;

/** Makes groups and codes for somebody who has signed in, and keeps that it was done. */
@Service
class GroupDesk {

    private final LearningGroups groups;
    private final StaffAudit audit;
    private final Clock clock;

    GroupDesk(LearningGroups groups, StaffAudit audit, Clock clock) {
        this.groups = groups;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes groups; gives a card for each. */
    @Transactional
    public List<CodeCard> make(StaffMember member, String label, int count, LocalDate closes) {
        List<CodeCard> cards = groups.make(member.organisation(), label, count, closes);
        audit.write(member, Action.GROUP_CODES_MADE, String.valueOf(count));
        return cards;
    }

    /** Gives a group another code; empty when the organisation has no such group. */
    @Transactional
    public Optional<CodeCard> renew(StaffMember member, String id) {
        LocalDate today = SwedishTime.today(clock);
        return groups.byId(member.organisation(), id).map(group -> {
            LocalDate usual = CodesForm.usualDay(today);
            LocalDate closes = group.closes().isBefore(today) ? usual : group.closes();
            audit.write(member, Action.GROUP_CODES_MADE, group.id());
            return groups.renew(member.organisation(), group, closes);
        });
    }
}
