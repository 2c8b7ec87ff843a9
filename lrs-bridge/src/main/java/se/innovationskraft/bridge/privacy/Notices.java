package se.innovationskraft.bridge.privacy;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.organisation.OrganisationSettings;
import se.innovationskraft.bridge.organisation.StaffMember;
import se.innovationskraft.bridge.organisation.StaffSettings;

/** What organisations tell their leaders about their data. */
@Service
public class Notices {

    private static final String LEGAL_BASIS = "legal-basis";
    private static final String CONTACT = "data-protection-contact";
    private static final String BACKUP_DAYS = "backup-days";

    private final OrganisationSettings settings;
    private final StaffSettings staff;

    Notices(OrganisationSettings settings, StaffSettings staff) {
        this.settings = settings;
        this.staff = staff;
    }

    /** What an organisation has said. */
    public Notice of(String organisation) {
        return new Notice(
                settings.value(organisation, LEGAL_BASIS).orElse(""),
                settings.value(organisation, CONTACT).orElse(""),
                settings.value(organisation, BACKUP_DAYS).orElse(""));
    }

    /** Says it otherwise. */
    @Transactional
    public void change(StaffMember member, Notice notice) {
        staff.change(member, LEGAL_BASIS, notice.legalBasis());
        staff.change(member, CONTACT, notice.contact());
        staff.change(member, BACKUP_DAYS, notice.backupDays());
    }
}
