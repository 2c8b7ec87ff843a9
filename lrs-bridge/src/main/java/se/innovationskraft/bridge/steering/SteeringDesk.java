package se.innovationskraft.bridge.steering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.organisation.StaffAudit;
import se.innovationskraft.bridge.organisation.StaffMember;

/** Writes for somebody who has signed in, and keeps that it was done. What is written is never in the audit. */
@Service
class SteeringDesk {

    private final Results results;
    private final Decisions decisions;
    private final ManagementSteps steps;
    private final StaffAudit audit;
    private final Clock clock;

    SteeringDesk(Results results, Decisions decisions, ManagementSteps steps, StaffAudit audit, Clock clock) {
        this.results = results;
        this.decisions = decisions;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a result.
     *
     * @param position 0 for a new one
     * @param rev that the writer saw
     */
    @Transactional
    public Written save(StaffMember member, ResultPlace place, int position, ResultRow row, int rev) {
        String organisation = member.organisation();
        return kept(
                member,
                place,
                position == 0
                        ? results.add(organisation, place, row)
                        : results.change(organisation, place, position, row, rev));
    }

    /** Takes a result away. */
    @Transactional
    public Written remove(StaffMember member, ResultPlace place, int position, int rev) {
        return kept(member, place, results.remove(member.organisation(), place, position, rev));
    }

    /** As {@link Results#carryOver}. */
    @Transactional
    public Written carryOver(StaffMember member, Collection<String> chosen) {
        return kept(member, ResultPlace.TOGETHER, results.carryOver(member.organisation(), chosen));
    }

    /** As {@link Decisions#save}. */
    @Transactional
    public Written save(StaffMember member, Decision decision) {
        Written written = decisions.save(member.organisation(), decision);
        if (written == Written.SAVED) {
            audit.write(member, Action.DECISION_CHANGED, decision.id());
        }
        return written;
    }

    /** Marks a step today. */
    @Transactional
    public void mark(StaffMember member, int step, boolean isDone) {
        steps.mark(member.organisation(), step, isDone, LocalDate.now(clock.withZone(Briefs.SWEDEN)), member.name());
        audit.write(member, Action.STEP_MARKED, String.valueOf(step));
    }

    private Written kept(StaffMember member, ResultPlace place, Written written) {
        if (written == Written.SAVED) {
            audit.write(member, Action.RESULT_CHANGED, place.isCommon() ? place.round() : place.unit());
        }
        return written;
    }
}
