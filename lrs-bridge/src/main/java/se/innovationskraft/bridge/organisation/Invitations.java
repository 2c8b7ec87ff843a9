package se.innovationskraft.bridge.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.audit.Action;
import se.innovationskraft.bridge.audit.Audit;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;

/** One-time codes that make an account. They are handed over, last seven days, and are kept as hashes only. */
@Service
class Invitations {

    /** Without those that look alike: 0 O, 1 I L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 26;
    private static final Duration LIFE = Duration.ofDays(7);
    private static final String CODE = "invitation";

    /** Who has made an invitation that nobody has signed in for. */
    private static final String SERVER = "bin/bridge";

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final JdbcClient database;
    private final Accounts accounts;
    private final Secrets secrets;
    private final Audit audit;
    private final Clock clock;

    Invitations(JdbcClient database, Accounts accounts, Secrets secrets, Audit audit, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a code, such as {@code 7KQX2…}; it is known to nobody else. */
    @Transactional
    public String make(StaffMember administrator, Role role) {
        return make(administrator.organisation(), administrator.name(), role);
    }

    /** Makes a code for an administrator on behalf of whoever runs the server, and keeps that it was made. */
    @Transactional
    public String makeFromServer(String organisation) {
        audit.write(organisation, SERVER, "", Action.INVITED, Role.ADMIN.word());
        return make(organisation, SERVER, Role.ADMIN);
    }

    private String make(String organisation, String madeBy, Role role) {
        String code = secrets.random(LENGTH, ALPHABET);
        OffsetDateTime now = EventLog.utc(clock.instant());
        database.sql("DELETE FROM invitation WHERE organisation = ? AND expires <= ?")
                .params(organisation, now)
                .update();
        database.sql("INSERT INTO invitation (organisation, code_hash, role, made_by, expires) VALUES (?, ?, ?, ?, ?)")
                .params(organisation, secrets.hash(CODE, code), role.word(), madeBy, now.plus(LIFE))
                .update();
        return code;
    }

    /** Those of an organisation that nobody has used, the one that ends first first. */
    public List<Invitation> open(String organisation) {
        return database.sql("SELECT * FROM invitation WHERE organisation = ? AND expires > ? ORDER BY expires")
                .params(organisation, EventLog.utc(clock.instant()))
                .query((row, number) -> new Invitation(
                        row.getString("code_hash"),
                        Role.staff(row.getString("role")),
                        row.getString("made_by"),
                        EventLog.instant(row, "expires").atZone(SWEDEN).toLocalDate()))
                .list();
    }

    /** Takes an invitation back; false when there is none of that id. */
    @Transactional
    public boolean withdraw(String organisation, String id) {
        return database.sql("DELETE FROM invitation WHERE organisation = ? AND code_hash = ?")
                        .params(organisation, id)
                        .update()
                == 1;
    }

    /**
     * Makes an account of an invitation, which ends with that.
     *
     * @return what is wrong: field, and key of the words; empty when the account is made. The code stays good otherwise
     */
    @Transactional
    public Map<String, String> accept(NewAccount wanted) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<Invited> invited = invited(wanted.plainCode());
        if (invited.isEmpty()) {
            mistakes.put("code", "wrong");
        }
        mistakes.putAll(wanted.mistakes());
        if (invited.isPresent() && accounts.byName(wanted.name()).isPresent()) {
            mistakes.put("name", "taken");
        }
        if (mistakes.isEmpty() && invited.isPresent()) {
            add(invited.get(), wanted);
        }
        return mistakes;
    }

    private void add(Invited invited, NewAccount wanted) {
        boolean isFirst = withdraw(invited.host(), invited.hash());
        if (!isFirst) {
            throw new DuplicateKeyException("The invitation has been used by somebody else just now");
        }
        Account made = accounts.add(
                invited.organisation(), invited.host(), wanted.name(), wanted.password(), Set.of(invited.role()));
        audit.write(invited.host(), made.name(), Role.words(made.roles()), Action.ACCOUNT_MADE, made.name());
    }

    private Optional<Invited> invited(String code) {
        return database.sql("SELECT * FROM invitation WHERE code_hash = ? AND expires > ?")
                .params(secrets.hash(CODE, code), EventLog.utc(clock.instant()))
                .query((row, number) -> new Invited(
                        row.getString("organisation"), row.getString("code_hash"), Role.staff(row.getString("role"))))
                .optional();
    }

    /** @param host organisation that has made the invitation */
    private record Invited(String host, String hash, Role role) {

        String organisation() {
            return role == Role.COORDINATOR ? Organisation.COORDINATION : host;
        }
    }
}
