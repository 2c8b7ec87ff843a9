package se.innovationskraft.bridge.organisation;

import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;

/** The people who sign in at {@code /login}, and their roles. */
@Service
public class Accounts {

    private static final String ACCOUNTS =
            "SELECT a.*, (SELECT STRING_AGG(r.role, ' ') FROM account_role r WHERE r.organisation = a.organisation"
                    + " AND r.name = a.name) AS roles FROM account a ";

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient database, PasswordEncoder passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** As names are stored: without spaces around, in lower case, and without NUL, which PostgreSQL refuses to look for. */
    static String plain(String name) {
        return name.strip().replace("\0", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Who wants to sign in, with the hash of the password.
     *
     * @throws UsernameNotFoundException when no account has that name
     */
    StaffMember signingIn(String name) {
        return database.sql(ACCOUNTS + "WHERE a.name = ?")
                .param(plain(name))
                .query((row, number) -> new StaffMember(account(row), row.getString("password_hash"), isPaused(row)))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No account of that name"));
    }

    /** The account of a name, as it is now. */
    public Optional<Account> byName(String name) {
        return database.sql(ACCOUNTS + "WHERE a.name = ?")
                .param(plain(name))
                .query((row, number) -> account(row))
                .optional();
    }

    /** The account of whoever has signed in; empty when nobody has, or when it has been removed since. */
    public Optional<Account> of(@Nullable Principal signedIn) {
        return signedIn instanceof Authentication proof && proof.getPrincipal() instanceof StaffMember member
                ? byName(member.name()).filter(member::is)
                : Optional.empty();
    }

    /** Makes an account. Its name must be free. */
    @Transactional
    public Account add(String organisation, String host, String name, String password, Collection<Role> roles) {
        Account added = new Account(
                organisation, plain(name), host, EventLog.utc(clock.instant()).toInstant(), Set.copyOf(roles));
        database.sql("INSERT INTO account (organisation, name, host, password_hash, created, failed)"
                        + " VALUES (?, ?, ?, ?, ?, 0)")
                .param(organisation)
                .param(added.name())
                .param(host)
                .param(passwords.encode(password))
                .param(EventLog.utc(added.created()))
                .update();
        roles.forEach(role -> addRole(added, role));
        return added;
    }

    /** The accounts that an organisation's administrators have invited, by name. */
    List<Account> hostedBy(String organisation) {
        return database.sql(ACCOUNTS + "WHERE a.host = ? ORDER BY a.name")
                .param(organisation)
                .query((row, number) -> account(row))
                .list();
    }

    /** Gives an account these roles and no others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setRoles(Account account, Set<Role> roles) {
        removeRoles(account);
        roles.forEach(role -> addRole(account, role));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Account account) {
        removeRoles(account);
        database.sql("DELETE FROM account WHERE organisation = ? AND name = ?")
                .params(account.organisation(), account.name())
                .update();
    }

    private void removeRoles(Account account) {
        database.sql("DELETE FROM account_role WHERE organisation = ? AND name = ?")
                .params(account.organisation(), account.name())
                .update();
    }

    private void addRole(Account account, Role role) {
        database.sql("INSERT INTO account_role (organisation, name, role) VALUES (?, ?, ?)")
                .params(account.organisation(), account.name(), role.word())
                .update();
    }

    private boolean isPaused(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("locked_until", OffsetDateTime.class);
        return until != null && until.toInstant().isAfter(clock.instant());
    }

    private static Account account(ResultSet row) throws SQLException {
        String words = row.getString("roles");
        Set<Role> roles = words == null
                ? Set.of()
                : Arrays.stream(words.split(" ")).map(Role::staff).collect(Collectors.toUnmodifiableSet());
        return new Account(
                row.getString("organisation"),
                row.getString("name"),
                row.getString("host"),
                EventLog.instant(row, "created"),
                roles);
    }
}
