package se.innovationskraft.bridge.group;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.organisation.OrganisationSettings;
import se.innovationskraft.bridge.organisation.StaffAudit;
import se.innovationskraft.bridge.organisation.StaffMember;

/**
 * Where those in a group share what they write: where the organisation already has a plan for what is kept, or here. It is
 * not here until the organisation says so.
 */
@Service
class Sharing {

    private static final String SETTING = "sharing";
    private static final String INSIDE = "inside";
    private static final String COPY = "copy";

    private final OrganisationSettings settings;
    private final StaffAudit audit;

    Sharing(OrganisationSettings settings, StaffAudit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** Whether it is kept here. */
    boolean isInside(String organisation) {
        return settings.value(organisation, SETTING).filter(INSIDE::equals).isPresent();
    }

    /** Chooses for an organisation. What is kept here already stays, but is shown to nobody but its owner while it is not. */
    @Transactional
    void choose(StaffMember member, boolean isInside) {
        settings.choose(member.organisation(), SETTING, isInside ? INSIDE : COPY);
        audit.write(member, Action.SETTING_CHANGED, SETTING);
    }
}
