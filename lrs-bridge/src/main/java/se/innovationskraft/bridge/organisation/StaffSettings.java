package se.innovationskraft.bridge.organisation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.audit.Action;

/** What the staff chooses for an organisation; every change is kept as a deed, without what it says. */
@Service
public class StaffSettings {

    private final OrganisationSettings settings;
    private final StaffAudit audit;

    StaffSettings(OrganisationSettings settings, StaffAudit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * Chooses; what is left as it was is no deed.
     *
     * @throws IllegalArgumentException when it is longer than {@link OrganisationSettings#LONGEST}; nothing is changed then
     */
    @Transactional
    public void change(StaffMember member, String name, String value) {
        if (value.equals(settings.value(member.organisation(), name).orElse(""))) {
            return;
        }
        settings.choose(member.organisation(), name, value);
        audit.write(member, Action.SETTING_CHANGED, name);
    }
}
