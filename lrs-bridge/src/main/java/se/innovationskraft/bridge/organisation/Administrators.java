package se.innovationskraft.bridge.organisation;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;

/** The people who sign in at {@code /login} to look after an organisation. */
@Service
public class Administrators implements UserDetailsService {

    static final String ROLE = "ADMINISTRATOR";

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Administrators(JdbcClient database, PasswordEncoder passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return database.sql("SELECT * FROM administrator WHERE name = ?")
                .param(name.replace("\0", ""))
                .query((row, number) -> User.withUsername(row.getString("name"))
                        .password(row.getString("password_hash"))
                        .roles(ROLE)
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No administrator of that name"));
    }

    /** The id of the organisation that a signed-in person looks after. */
    public String organisation(String name) {
        return database.sql("SELECT organisation FROM administrator WHERE name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    @Transactional
    public void add(String organisation, String name, String password) {
        database.sql("INSERT INTO administrator (organisation, name, password_hash, created) VALUES (?, ?, ?, ?)")
                .param(organisation)
                .param(name)
                .param(passwords.encode(password))
                .param(EventLog.utc(clock.instant()))
                .update();
    }
}
