package se.innovationskraft.bridge.bench;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.statement.StatementParts;
import se.innovationskraft.bridge.xapi.CanonicalStatement;
import se.innovationskraft.bridge.xapi.MalformedJsonException;
import se.innovationskraft.bridge.xapi.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * The rows of one organisation, as the service would have written them. Times follow each other evenly through the
 * hundred days after {@link #BEGINS}.
 */
final class OrganisationRows {

    static final Instant BEGINS = Instant.parse("2026-01-12T07:00:00Z");

    private static final Duration LASTS = Duration.ofDays(100);

    private final String organisation;
    private final Duration step;
    private final CopyRows workbooks = new CopyRows("workbook", List.of("organisation", "id", "created"));
    private final CopyRows keys = new CopyRows("workbook_key", List.of("organisation", "key_hash", "workbook"));
    private final CopyRows aliases =
            new CopyRows("workbook_alias", List.of("organisation", "pseudonym_hash", "workbook"));
    private final CopyRows entries =
            new CopyRows("log_entry", List.of("organisation", "seq", "kind", "ref", "actor_name", "at"));
    private final CopyRows statements = new CopyRows(
            "statement",
            List.of(
                    "organisation",
                    "seq",
                    "id",
                    "raw",
                    "canonical_hash",
                    "stored",
                    "authority",
                    "actor_name",
                    "verb",
                    "object_id",
                    "registration",
                    "voided"));
    private final CopyRows documents = new CopyRows(
            "document",
            List.of(
                    "organisation",
                    "actor_name",
                    "activity_id",
                    "state_id",
                    "registration",
                    "content_type",
                    "etag",
                    "updated",
                    "body"));
    private long last;

    /**
     * Begins the log of an organisation that has none.
     *
     * @param entries how many there will be in it
     */
    OrganisationRows(String organisation, int entries) {
        this.organisation = organisation;
        this.step = LASTS.dividedBy(entries);
    }

    void addWorkbook(String id, String keyHash, String pseudonymHash) {
        workbooks.add(organisation, id, BEGINS);
        keys.add(organisation, keyHash, id);
        aliases.add(organisation, pseudonymHash, id);
    }

    /** When the next entry happens. */
    Instant next() {
        return BEGINS.plus(step.multipliedBy(last + 1));
    }

    void addStatement(String workbook, String id, String text) {
        Instant stored = next();
        byte[] raw = CopyRows.bytes(text);
        JsonNode json = parse(raw);
        addEntry("statement", id, workbook, stored);
        statements.add(
                organisation,
                last,
                id,
                raw,
                CanonicalStatement.canonicalHash(json),
                stored,
                "launch",
                workbook,
                StatementParts.verb(json),
                StatementParts.activityId(json),
                json.path("context").path("registration").asString(),
                false);
    }

    void addDocument(String workbook, String activity, String state, String text) {
        Instant updated = next();
        byte[] body = CopyRows.bytes(text);
        String etag = sha("SHA-1", body);
        String address = sha("SHA-256", CopyRows.bytes(String.join("\n", activity, state, "")));
        addEntry("document", address + " " + etag, workbook, updated);
        documents.add(organisation, workbook, activity, state, "", "application/json", etag, updated, body);
    }

    /** Writes everything, all of it or nothing. */
    void copyInto(Connection connection) throws SQLException, IOException {
        for (CopyRows rows : List.of(workbooks, keys, aliases, entries, statements, documents)) {
            rows.copyInto(connection);
        }
        try (var position =
                connection.prepareStatement("UPDATE log_position SET last = ?, at = ? WHERE organisation = ?")) {
            position.setLong(1, last);
            position.setObject(2, next().atOffset(java.time.ZoneOffset.UTC));
            position.setString(3, organisation);
            position.executeUpdate();
        }
    }

    private void addEntry(String kind, String ref, @Nullable String workbook, Instant at) {
        last++;
        entries.add(organisation, last, kind, ref, workbook, at);
    }

    private static JsonNode parse(byte[] raw) {
        try {
            return StrictJson.parse(raw);
        } catch (MalformedJsonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no " + algorithm, e);
        }
    }
}
