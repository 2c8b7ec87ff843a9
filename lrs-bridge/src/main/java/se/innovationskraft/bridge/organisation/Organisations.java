package se.innovationskraft.bridge.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;
import se.innovationskraft.bridge.web.BridgeSettings;

/** The organisations, and what of theirs is looked up by packages. */
@Service
public class Organisations {

    /** Of the organisation where packages are tried. No secret: it stands in the page. */
    public static final String TRIAL_INSTALL_KEY = "prova-utan-inloggning";

    private static final String INSTALL_KEY = "install key";

    private final JdbcClient database;
    private final EventLog log;
    private final Secrets secrets;
    private final BridgeSettings settings;
    private final Clock clock;

    Organisations(JdbcClient database, EventLog log, Secrets secrets, BridgeSettings settings, Clock clock) {
        this.database = database;
        this.log = log;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the order of their ids. */
    public List<Organisation> all() {
        return database.sql("SELECT * FROM organisation ORDER BY id")
                .query(Organisations::organisation)
                .list();
    }

    public Optional<Organisation> byId(String id) {
        return database.sql("SELECT * FROM organisation WHERE id = ?")
                .param(id)
                .query(Organisations::organisation)
                .optional();
    }

    /** The organisation whose packages carry the key. */
    public Optional<Organisation> byInstallKey(String installKey) {
        return database.sql(
                        "SELECT o.* FROM organisation o JOIN install_key k ON k.organisation = o.id WHERE k.key_hash = ?")
                .param(secrets.hash(INSTALL_KEY, installKey))
                .query(Organisations::organisation)
                .optional();
    }

    /** The organisations that list the web address, such as {@code https://lms.example}. */
    public List<Organisation> byOrigin(String origin) {
        return database.sql(
                        "SELECT o.* FROM organisation o JOIN origin w ON w.organisation = o.id WHERE w.origin = ? ORDER BY o.id")
                .param(origin.toLowerCase(Locale.ROOT))
                .query(Organisations::organisation)
                .list();
    }

    /** Whether pages of the web address may call on behalf of the organisation. Our own pages may for all. */
    public boolean allows(String organisation, String origin) {
        return isOwn(origin)
                || byOrigin(origin).stream().anyMatch(allowed -> allowed.id().equals(organisation));
    }

    /** Whether any organisation allows it. */
    public boolean isKnown(String origin) {
        return isOwn(origin) || !byOrigin(origin).isEmpty();
    }

    public List<String> origins(String organisation) {
        return database.sql("SELECT origin FROM origin WHERE organisation = ? ORDER BY origin")
                .param(organisation)
                .query(String.class)
                .list();
    }

    @Transactional
    public Organisation add(String id, String name) {
        Organisation added = new Organisation(id, name, secrets.random());
        database.sql("INSERT INTO organisation (id, name, salt, created) VALUES (?, ?, ?, ?)")
                .params(id, name, added.salt(), EventLog.utc(clock.instant()))
                .update();
        log.open(id);
        return added;
    }

    @Transactional
    public void addInstallKey(String organisation, String installKey) {
        database.sql("INSERT INTO install_key (organisation, key_hash, created) VALUES (?, ?, ?)")
                .params(organisation, secrets.hash(INSTALL_KEY, installKey), EventLog.utc(clock.instant()))
                .update();
    }

    /** Lets pages of a web address call; once more changes nothing. */
    @Transactional
    public void addOrigin(String organisation, WebOrigin origin) {
        if (!origins(organisation).contains(origin.value())) {
            database.sql("INSERT INTO origin (organisation, origin) VALUES (?, ?)")
                    .params(organisation, origin.value())
                    .update();
        }
    }

    /** From now on its pages may not call; what they have saved stays. */
    @Transactional
    public void removeOrigin(String organisation, String origin) {
        database.sql("DELETE FROM origin WHERE organisation = ? AND origin = ?")
                .params(organisation, origin)
                .update();
    }

    private boolean isOwn(String origin) {
        return origin.equalsIgnoreCase(settings.ownOrigin());
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(row.getString("id"), row.getString("name"), row.getString("salt"));
    }
}
