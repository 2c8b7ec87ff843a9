package se.innovationskraft.bridge.measurement.web;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.measurement.Outcome;
import se.innovationskraft.bridge.measurement.Publishing;
import se.innovationskraft.bridge.organisation.StaffAudit;
import se.innovationskraft.bridge.organisation.StaffMember;

/** Publishes for somebody who has signed in, and keeps that it was done. */
@Service
class PublishingDesk {

    private final Publishing publishing;
    private final StaffAudit audit;

    PublishingDesk(Publishing publishing, StaffAudit audit) {
        this.publishing = publishing;
        this.audit = audit;
    }

    /** As {@link Publishing#publish}; what was refused is kept too, without why. */
    @Transactional
    public Outcome publish(StaffMember member, String point) {
        Outcome outcome = publishing.publish(member.organisation(), point, member.name());
        if (outcome instanceof Outcome.Published published) {
            audit.write(member, Action.PUBLISHED, published.record());
        } else {
            audit.write(member, Action.REFUSED, point);
        }
        return outcome;
    }
}
