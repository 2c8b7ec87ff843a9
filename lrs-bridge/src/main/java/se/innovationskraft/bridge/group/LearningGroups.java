package se.innovationskraft.bridge.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.Secrets;

/** The groups of an organisation and the codes that let leaders into them. Only the hash of a code is kept. */
@Service
class LearningGroups {

    /** Without those that look alike: 0 O, 1 I L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    private static final String CODE = "group code";
    private static final Pattern NUMBER_LAST = Pattern.compile("(.+) ([0-9]{1,4})");

    private final JdbcClient database;
    private final EventLog log;
    private final Secrets secrets;
    private final Clock clock;

    LearningGroups(JdbcClient database, EventLog log, Secrets secrets, Clock clock) {
        this.database = database;
        this.log = log;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** All groups, the latest made first. */
    List<LearningGroup> all(String organisation) {
        return database.sql("SELECT * FROM learning_group WHERE organisation = ? ORDER BY made DESC, label, id")
                .param(organisation)
                .query(LearningGroups::group)
                .list();
    }

    Optional<LearningGroup> byId(String organisation, String id) {
        return database.sql("SELECT * FROM learning_group WHERE organisation = ? AND id = ?")
                .params(organisation, id)
                .query(LearningGroups::group)
                .optional();
    }

    /** The group that a code is for, also when it lets nobody in any more; however people write it. */
    Optional<LearningGroup> byCode(String organisation, String written) {
        String plain = written.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return database.sql("SELECT * FROM learning_group WHERE organisation = ? AND code_hash = ?")
                .params(organisation, secrets.hash(CODE, plain))
                .query(LearningGroups::group)
                .optional();
    }

    /**
     * Makes groups.
     *
     * @param label first part of what they are called; a number that no other group of that label has comes after it
     * @return a card for each
     */
    @Transactional
    List<CodeCard> make(String organisation, String label, int count, LocalDate closes) {
        log.lock(organisation);
        int last = lastNumber(organisation, label);
        List<CodeCard> cards = new ArrayList<>();
        for (int number = last + 1; number <= last + count; number++) {
            String code = code();
            String called = label + " " + number;
            database.sql("INSERT INTO learning_group (organisation, id, code_hash, label, made, closes)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .params(organisation, secrets.random(), secrets.hash(CODE, code), called)
                    .params(SwedishTime.today(clock), closes)
                    .update();
            cards.add(card(called, code, closes));
        }
        return cards;
    }

    /** Gives a group another code; the one before opens nothing after that. Who is in the group stays there. */
    @Transactional
    CodeCard renew(String organisation, LearningGroup group, LocalDate closes) {
        String code = code();
        database.sql("UPDATE learning_group SET code_hash = ?, closes = ? WHERE organisation = ? AND id = ?")
                .params(secrets.hash(CODE, code), closes, organisation, group.id())
                .update();
        return card(group.label(), code, closes);
    }

    private int lastNumber(String organisation, String label) {
        Stream<String> labels = all(organisation).stream().map(LearningGroup::label);
        return labels.map(NUMBER_LAST::matcher)
                .filter(Matcher::matches)
                .filter(called -> called.group(1).equals(label))
                .mapToInt(called -> Integer.parseInt(called.group(2)))
                .max()
                .orElse(0);
    }

    private String code() {
        return secrets.random(LENGTH, ALPHABET);
    }

    private static CodeCard card(String label, String code, LocalDate closes) {
        return new CodeCard(label, code.replaceAll("(.{4})(?=.)", "$1 "), closes);
    }

    private static LearningGroup group(ResultSet row, int number) throws SQLException {
        return new LearningGroup(
                row.getString("id"),
                row.getString("label"),
                row.getObject("made", LocalDate.class),
                row.getObject("closes", LocalDate.class));
    }
}
