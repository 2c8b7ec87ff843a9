package se.innovationskraft.bridge.organisation;

import java.util.Set;
import org.springframework.stereotype.Service;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.audit.Audit;

/** Keeps what somebody who has signed in does, with the roles that the account has. */
@Service
public class StaffAudit {

    private final Audit audit;
    private final Accounts accounts;

    StaffAudit(Audit audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    /**
     * Keeps a deed.
     *
     * @param object an id, never a text; empty when the deed has none
     */
    public void write(StaffMember member, Action action, String object) {
        Set<Role> roles = accounts.byName(member.name()).map(Account::roles).orElse(Set.of());
        audit.write(member.organisation(), member.name(), Role.words(roles), action, object);
    }
}
