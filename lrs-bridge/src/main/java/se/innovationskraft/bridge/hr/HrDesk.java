package se.innovationskraft.bridge.hr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.measurement.MeasurementPoint;
import se.innovationskraft.bridge.measurement.MeasurementRules;
import se.innovationskraft.bridge.measurement.Part;
import se.innovationskraft.bridge.measurement.Parts;
import se.innovationskraft.bridge.measurement.Points;
import se.innovationskraft.bridge.organisation.StaffAudit;
import se.innovationskraft.bridge.organisation.StaffMember;

/** Makes and changes points, parts and the threshold for somebody who has signed in, and keeps that it was done. */
@Service
class HrDesk {

    private final Points points;
    private final Parts parts;
    private final MeasurementRules rules;
    private final StaffAudit audit;

    HrDesk(Points points, Parts parts, MeasurementRules rules, StaffAudit audit) {
        this.points = points;
        this.parts = parts;
        this.rules = rules;
        this.audit = audit;
    }

    /**
     * Makes the point, or changes it when it has an id.
     *
     * @throws se.innovationskraft.bridge.measurement.ClosedPointException when it is published or not there
     */
    @Transactional
    public void save(StaffMember member, MeasurementPoint point) {
        String organisation = member.organisation();
        if (point.id().isEmpty()) {
            MeasurementPoint made = points.add(
                    organisation, point.kind(), point.title(), point.opens(), point.closes(), point.invited());
            audit.write(member, Action.POINT_MADE, made.id());
        } else {
            points.change(organisation, point);
            audit.write(member, Action.POINT_CHANGED, point.id());
        }
    }

    /** Makes the part, or changes it when it has an id; false, and nothing done, when its name is taken. */
    @Transactional
    public boolean save(StaffMember member, Part part) {
        String organisation = member.organisation();
        boolean isSaved = part.id().isEmpty()
                ? parts.add(organisation, part.name(), part.invited()).isPresent()
                : parts.change(organisation, part);
        if (isSaved) {
            audit.write(member, Action.UNIT_CHANGED, part.id());
        }
        return isSaved;
    }

    /**
     * Raises how many it takes before a number is shown.
     *
     * @throws IllegalArgumentException when it is lower than now, or too high
     */
    @Transactional
    public void raise(StaffMember member, int threshold) {
        rules.raise(member.organisation(), threshold);
        audit.write(member, Action.SETTING_CHANGED, "threshold " + threshold);
    }
}
