package se.innovationskraft.bridge.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.storage.EventLog;

/** What administrators do with the accounts that their organisation has invited. An administrator is always left. */
@Service
class AccountDesk {

    private final JdbcClient database;
    private final EventLog log;
    private final Accounts accounts;
    private final StaffAudit audit;

    AccountDesk(JdbcClient database, EventLog log, Accounts accounts, StaffAudit audit) {
        this.database = database;
        this.log = log;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** The accounts that an organisation has invited, coordinators too, by name. */
    List<Account> hostedBy(String organisation) {
        return accounts.hostedBy(organisation);
    }

    /** One of those. */
    Optional<Account> hosted(String organisation, String name) {
        return accounts.byName(name).filter(account -> account.host().equals(organisation));
    }

    /** Gives and takes roles until the account has those. Coordinators have that role only, and nobody else has it. */
    @Transactional
    public Outcome setRoles(StaffMember administrator, Account account, Set<Role> wanted) {
        log.lock(administrator.organisation());
        boolean isCoordinator = account.organisation().equals(Organisation.COORDINATION);
        if (wanted.isEmpty() || isCoordinator || wanted.contains(Role.COORDINATOR)) {
            return Outcome.NO_ROLE;
        }
        if (!wanted.contains(Role.ADMIN) && isLastAdministrator(account)) {
            return Outcome.LAST;
        }
        Set<Role> had = accounts.byName(account.name()).map(Account::roles).orElse(Set.of());
        keep(administrator, account, Action.ROLE_GIVEN, without(wanted, had));
        keep(administrator, account, Action.ROLE_TAKEN, without(had, wanted));
        accounts.setRoles(account, wanted);
        return Outcome.CHANGED;
    }

    @Transactional
    public Outcome remove(StaffMember administrator, Account account) {
        log.lock(administrator.organisation());
        if (isLastAdministrator(account)) {
            return Outcome.LAST;
        }
        audit.write(administrator, Action.ACCOUNT_REMOVED, account.name());
        accounts.remove(account);
        return Outcome.REMOVED;
    }

    private boolean isLastAdministrator(Account account) {
        return database.sql("SELECT name FROM account_role WHERE organisation = ? AND role = ?")
                .params(account.organisation(), Role.ADMIN.word())
                .query(String.class)
                .list()
                .equals(List.of(account.name()));
    }

    private void keep(StaffMember administrator, Account account, Action action, Collection<Role> roles) {
        roles.forEach(role -> audit.write(administrator, action, role.word() + " " + account.name()));
    }

    private static List<Role> without(Set<Role> some, Set<Role> others) {
        return some.stream().filter(role -> !others.contains(role)).sorted().toList();
    }

    /** What came of it. */
    enum Outcome {
        CHANGED,
        REMOVED,
        /** Refused: nobody could invite any more. */
        LAST,
        /** Refused: nothing, or a role that the account cannot have. */
        NO_ROLE;

        /** Last part of the key of its words. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
