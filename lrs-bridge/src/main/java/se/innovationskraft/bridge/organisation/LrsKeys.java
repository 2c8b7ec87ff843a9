package se.innovationskraft.bridge.organisation;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;

/** The Basic keys of systems that read and write statements. */
@Service
public class LrsKeys {

    private static final String SECRET = "lrs secret";
    private static final String SCHEME = "basic ";

    private final JdbcClient database;
    private final Secrets secrets;
    private final Clock clock;

    LrsKeys(JdbcClient database, Secrets secrets, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The key in an Authorization header; empty when it is none, unknown, or the secret is wrong.
     *
     * @param authorization such as {@code Basic bmFtZTpzZWNyZXQ=}
     */
    public Optional<LrsKey> authenticate(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Optional.empty();
        }
        String pair = decoded(authorization.substring(SCHEME.length()).strip());
        int colon = pair.indexOf(':');
        return colon < 1 ? Optional.empty() : authenticate(pair.substring(0, colon), pair.substring(colon + 1));
    }

    /** The keys of an organisation by name; their secrets are not known. */
    List<LrsKey> of(String organisation) {
        return database.sql("SELECT * FROM lrs_key WHERE organisation = ? ORDER BY name")
                .param(organisation)
                .query((row, number) -> key(row))
                .list();
    }

    @Transactional
    public void add(String organisation, String name, String secret, Set<Scope> scopes) {
        database.sql("INSERT INTO lrs_key (organisation, name, secret_hash, scopes, created) VALUES (?, ?, ?, ?, ?)")
                .params(organisation, name, hash(name, secret), Scope.words(scopes), EventLog.utc(clock.instant()))
                .update();
    }

    private Optional<LrsKey> authenticate(String name, String secret) {
        return database.sql("SELECT * FROM lrs_key WHERE name = ?")
                .param(name)
                .query((row, number) -> new Kept(key(row), row.getString("secret_hash")))
                .optional()
                .filter(kept -> secrets.matches(SECRET, name + ":" + secret, kept.secretHash()))
                .map(Kept::key);
    }

    private String hash(String name, String secret) {
        return secrets.hash(SECRET, name + ":" + secret);
    }

    private static LrsKey key(ResultSet row) throws SQLException {
        return new LrsKey(row.getString("organisation"), row.getString("name"), Scope.parse(row.getString("scopes")));
    }

    /** Without NUL, which PostgreSQL refuses to look for. */
    private static String decoded(String base64) {
        try {
            String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            return pair.indexOf('\0') < 0 ? pair : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private record Kept(LrsKey key, String secretHash) {}
}
