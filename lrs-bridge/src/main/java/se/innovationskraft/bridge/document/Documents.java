package se.innovationskraft.bridge.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.innovationskraft.bridge.storage.EntryKind;
import se.innovationskraft.bridge.storage.EventLog;
import se.innovationskraft.bridge.storage.NewEntry;

/** The documents of all workbooks. Writers in the same organisation take turns, so none overwrites unseen. */
@Service
public class Documents {

    private static final String WHERE_ID =
            " WHERE organisation = ? AND actor_name = ? AND activity_id = ? AND state_id = ? AND registration = ?";

    private final JdbcClient database;
    private final EventLog log;
    private final Clock clock;

    Documents(JdbcClient database, EventLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    public Optional<StoredDocument> get(DocumentId id) {
        return database.sql("SELECT * FROM document" + WHERE_ID)
                .params(key(id))
                .query(Documents::document)
                .optional();
    }

    /** Everything of a workbook, by activity and document. */
    public List<StoredDocument> list(String organisation, String actor) {
        return database.sql("SELECT * FROM document WHERE organisation = ? AND actor_name = ?"
                        + " ORDER BY activity_id, state_id, registration")
                .params(organisation, actor)
                .query(Documents::document)
                .list();
    }

    /**
     * The documents of an activity.
     *
     * @param registration null takes those of any registration
     * @param since only documents updated later; null takes all
     */
    public List<StoredDocument> list(
            String organisation,
            String actor,
            String activityId,
            @Nullable String registration,
            @Nullable Instant since) {
        return list(organisation, actor).stream()
                .filter(document -> document.id().activityId().equals(activityId))
                .filter(document -> registration == null
                        || registration.equals(document.id().registration()))
                .filter(document -> since == null || document.updated().isAfter(since))
                .toList();
    }

    /** The documents of that name that all workbooks of an organisation hold of an activity, by workbook. */
    public List<StoredDocument> ofState(String organisation, String activityId, String stateId) {
        return database.sql("SELECT * FROM document WHERE organisation = ? AND state_id = ? AND activity_id = ?"
                        + " ORDER BY actor_name, registration")
                .params(organisation, stateId, activityId)
                .query(Documents::document)
                .list();
    }

    /**
     * Writes a document, in place of the one there.
     *
     * @throws PreconditionFailedException when that one is not what the writer expected
     */
    @Transactional
    public StoredDocument put(DocumentId id, String contentType, byte[] body, Precondition precondition) {
        return change(id, contentType, precondition, there -> body);
    }

    /**
     * Writes what becomes of the document there.
     *
     * @param change gets an empty array when there is none
     */
    @Transactional
    public StoredDocument change(
            DocumentId id, String contentType, Precondition precondition, UnaryOperator<byte[]> change) {
        log.lock(id.organisation());
        Optional<StoredDocument> there = get(id);
        precondition.check(there.map(StoredDocument::etag).orElse(null));
        byte[] body = change.apply(there.map(StoredDocument::body).orElse(new byte[0]));
        StoredDocument written = new StoredDocument(id, contentType, sha("SHA-1", body), clock.instant(), body);
        write(written, there.isPresent());
        tell(id, written.etag());
        return written;
    }

    /** Deletes a document; says whether there was one. */
    @Transactional
    public boolean delete(DocumentId id, Precondition precondition) {
        log.lock(id.organisation());
        Optional<StoredDocument> there = get(id);
        precondition.check(there.map(StoredDocument::etag).orElse(null));
        if (there.isEmpty()) {
            return false;
        }
        database.sql("DELETE FROM document" + WHERE_ID).params(key(id)).update();
        tell(id, "deleted");
        return true;
    }

    /** Deletes everything of a workbook; says how many documents there were. */
    @Transactional
    public int deleteAll(String organisation, String actor) {
        List<StoredDocument> there = list(organisation, actor);
        there.forEach(document -> delete(document.id(), Precondition.NONE));
        return there.size();
    }

    /** Erases everything of the workbooks without a word in the log: whoever erases writes the tombstone. */
    @Transactional
    public int erase(String organisation, Collection<String> actors) {
        return database.sql("DELETE FROM document WHERE organisation = :organisation AND actor_name IN (:actors)")
                .param("organisation", organisation)
                .param("actors", actors)
                .update();
    }

    /** Moves everything of a workbook to another; where both have a document, their answers are merged. */
    @Transactional
    public void move(String organisation, String from, String to) {
        for (StoredDocument moved : list(organisation, from)) {
            change(
                    moved.id().of(to),
                    moved.contentType(),
                    Precondition.NONE,
                    there -> AnswerMerge.mergeStrangers(there, moved.body()));
            delete(moved.id(), Precondition.NONE);
        }
    }

    private void write(StoredDocument document, boolean replaces) {
        DocumentId id = document.id();
        if (replaces) {
            database.sql("UPDATE document SET content_type = ?, etag = ?, updated = ?, body = ?" + WHERE_ID)
                    .params(document.contentType(), document.etag(), EventLog.utc(document.updated()), document.body())
                    .params(key(id))
                    .update();
        } else {
            database.sql("INSERT INTO document (organisation, actor_name, activity_id, state_id, registration,"
                            + " content_type, etag, updated, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(key(id))
                    .params(document.contentType(), document.etag(), EventLog.utc(document.updated()), document.body())
                    .update();
        }
    }

    private void tell(DocumentId id, String etag) {
        String address = String.join("\n", id.activityId(), id.stateId(), id.registrationColumn());
        String ref = sha("SHA-256", address.getBytes(StandardCharsets.UTF_8)) + " " + etag;
        log.append(id.organisation(), List.of(new NewEntry(EntryKind.DOCUMENT, ref, id.actor())));
    }

    private static List<Object> key(DocumentId id) {
        return List.of(id.organisation(), id.actor(), id.activityId(), id.stateId(), id.registrationColumn());
    }

    private static StoredDocument document(ResultSet row, int number) throws SQLException {
        String registration = row.getString("registration");
        DocumentId id = new DocumentId(
                row.getString("organisation"),
                row.getString("actor_name"),
                row.getString("activity_id"),
                row.getString("state_id"),
                registration.isEmpty() ? null : registration);
        return new StoredDocument(
                id,
                row.getString("content_type"),
                row.getString("etag"),
                EventLog.instant(row, "updated"),
                row.getBytes("body"));
    }

    private static String sha(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no " + algorithm, e);
        }
    }
}
