package se.innovationskraft.bridge.privacy;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.organisation.OrganisationSettings;
import se.innovationskraft.bridge.organisation.StaffAudit;
import se.innovationskraft.bridge.organisation.StaffMember;

/** What organisations tell their leaders about their data. */
@Service
public class Notices {

    private static final String LEGAL_BASIS = "legal-basis";
    private static final String CONTACT = "data-protection-contact";
    private static final String BACKUP_DAYS = "backup-days";

    private final OrganisationSettings settings;
    private final StaffAudit audit;

    Notices(OrganisationSettings settings, StaffAudit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** What an organisation has said. */
    public Notice of(String organisation) {
        return new Notice(
                settings.value(organisation, LEGAL_BASIS).orElse(""),
                settings.value(organisation, CONTACT).orElse(""),
                settings.value(organisation, BACKUP_DAYS).orElse(""));
    }

    /** Says it otherwise; what is left as it was is not kept as a deed. */
    @Transactional
    public void change(StaffMember member, Notice notice) {
        change(member, LEGAL_BASIS, notice.legalBasis());
        change(member, CONTACT, notice.contact());
        change(member, BACKUP_DAYS, notice.backupDays());
    }

    private void change(StaffMember member, String name, String text) {
        if (text.equals(settings.value(member.organisation(), name).orElse(""))) {
            return;
        }
        settings.choose(member.organisation(), name, text);
        audit.write(member, Action.SETTING_CHANGED, name);
    }
}
