package se.innovationskraft.bridge.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;

/** The parts of an organisation: the only breakdown there is. None is ever deleted, only closed. */
@Service
public class Parts {

    private final JdbcClient database;
    private final EventLog log;
    private final Ids ids;

    Parts(JdbcClient database, EventLog log, Ids ids) {
        this.database = database;
        this.log = log;
        this.ids = ids;
    }

    /** All parts, closed ones too, by name. */
    public List<Part> all(String organisation) {
        return database.sql("SELECT * FROM unit WHERE organisation = ? ORDER BY name, id")
                .param(organisation)
                .query(Parts::part)
                .list();
    }

    /** Those that can be picked, by name. */
    public List<Part> open(String organisation) {
        return all(organisation).stream().filter(part -> !part.closed()).toList();
    }

    /**
     * Makes a part; empty when another has that name.
     *
     * @throws IllegalArgumentException when the name is empty or too long
     */
    @Transactional
    public Optional<Part> add(String organisation, String name, @Nullable Integer invited) {
        log.lock(organisation);
        Part added = new Part(ids.next(), name, invited, false);
        if (isTaken(organisation, added)) {
            return Optional.empty();
        }
        database.sql("INSERT INTO unit (organisation, id, name, invited, closed) VALUES (?, ?, ?, ?, ?)")
                .params(organisation, added.id(), added.name())
                .param(invited)
                .param(false)
                .update();
        return Optional.of(added);
    }

    /** Gives a part another name or number of invited, closes or opens it; false, and nothing done, when the name is taken. */
    @Transactional
    public boolean change(String organisation, Part changed) {
        log.lock(organisation);
        return !isTaken(organisation, changed)
                && database.sql("UPDATE unit SET name = ?, invited = ?, closed = ? WHERE organisation = ? AND id = ?")
                                .param(changed.name())
                                .param(changed.invited())
                                .params(changed.closed(), organisation, changed.id())
                                .update()
                        == 1;
    }

    private boolean isTaken(String organisation, Part wanted) {
        return all(organisation).stream()
                .anyMatch(there -> there.name().equalsIgnoreCase(wanted.name())
                        && !there.id().equals(wanted.id()));
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                row.getString("id"),
                row.getString("name"),
                row.getObject("invited", Integer.class),
                row.getBoolean("closed"));
    }
}
