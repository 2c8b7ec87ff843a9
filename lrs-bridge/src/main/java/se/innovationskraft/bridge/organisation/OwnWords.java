package se.innovationskraft.bridge.organisation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations say to their own leaders, on the leaders' pages. */
@Service
public class OwnWords {

    private static final String WELCOME = "welcome";
    private static final String SUPPORT = "support";

    private final OrganisationSettings settings;
    private final StaffSettings staff;

    OwnWords(OrganisationSettings settings, StaffSettings staff) {
        this.settings = settings;
        this.staff = staff;
    }

    /** What an organisation has said. */
    public WordsToLeaders of(String organisation) {
        return new WordsToLeaders(
                settings.value(organisation, WELCOME).orElse(""),
                settings.value(organisation, SUPPORT).orElse(""));
    }

    /** Says it otherwise. */
    @Transactional
    public void change(StaffMember member, WordsToLeaders words) {
        staff.change(member, WELCOME, words.welcome());
        staff.change(member, SUPPORT, words.support());
    }
}
