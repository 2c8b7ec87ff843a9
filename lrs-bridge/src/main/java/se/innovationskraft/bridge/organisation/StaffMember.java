package se.innovationskraft.bridge.organisation;

import java.time.Instant;
import java.util.List;
import org.springframework.security.core.userdetails.User;

/**
 * Somebody who has signed in; controllers get it as {@code @AuthenticationPrincipal StaffMember}. What the person may do is
 * not kept here: it is looked up for each page, so that a role that is taken away is gone at once.
 */
public final class StaffMember extends User {

    private static final long serialVersionUID = 1L;

    private final String organisation;
    private final Instant created;

    StaffMember(Account account, String passwordHash, boolean isPaused) {
        super(account.name(), passwordHash, true, true, true, !isPaused, List.of());
        this.organisation = account.organisation();
        this.created = account.created();
    }

    /** Id of the organisation whose pages the person sees. */
    public String organisation() {
        return organisation;
    }

    /** What the person signed in as. */
    public String name() {
        return getUsername();
    }

    /** Whether this is still the account that signed in, and no later one of the same name. */
    boolean is(Account account) {
        return account.name().equals(name())
                && account.organisation().equals(organisation)
                && account.created().equals(created);
    }
}
