package se.innovationskraft.bridge;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.organisation.Accounts;
import se.innovationskraft.bridge.organisation.Organisations;

/** Founds organisations in which nobody has done anything yet. */
@Lazy
@Component
public class GroupTowns {

    private final Api api;
    private final Organisations organisations;
    private final Accounts accounts;

    GroupTowns(Api api, Organisations organisations, Accounts accounts) {
        this.api = api;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    public GroupTown found() {
        return new GroupTown(api, organisations, accounts);
    }
}
