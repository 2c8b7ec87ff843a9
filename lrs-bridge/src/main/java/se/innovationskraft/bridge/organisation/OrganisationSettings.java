package se.innovationskraft.bridge.organisation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;

/** What organisations have chosen for themselves, by name. What a value may be is for the room to say whose choice it is. */
@Service
public class OrganisationSettings {

    /** Most characters of a value. */
    public static final int LONGEST = 2000;

    private final JdbcClient database;
    private final EventLog log;
    private final Clock clock;

    OrganisationSettings(JdbcClient database, EventLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What an organisation has chosen; empty when nothing.
     *
     * @param name such as {@code sharing}; at most 100 characters
     */
    public Optional<String> value(String organisation, String name) {
        return database.sql("SELECT content FROM setting WHERE organisation = ? AND name = ?")
                .params(organisation, name)
                .query(String.class)
                .optional();
    }

    /**
     * Chooses.
     *
     * @throws IllegalArgumentException when the value is longer than {@link #LONGEST}; nothing is changed then
     */
    @Transactional
    public void choose(String organisation, String name, String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("\"" + name + "\" is longer than " + LONGEST + " characters");
        }
        log.lock(organisation);
        forget(organisation, name);
        database.sql("INSERT INTO setting (organisation, name, content, changed) VALUES (?, ?, ?, ?)")
                .params(organisation, name, value, EventLog.utc(clock.instant()))
                .update();
    }

    /** From now on it is as the program says. */
    @Transactional
    public void forget(String organisation, String name) {
        database.sql("DELETE FROM setting WHERE organisation = ? AND name = ?")
                .params(organisation, name)
                .update();
    }
}
