package se.innovationskraft.bridge.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.innovationskraft.bridge.xapi.MalformedJsonException;
import se.innovationskraft.bridge.xapi.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * A statement in the log.
 *
 * @param seq its place in the organisation's log; the next statement may have any higher number
 * @param id UUID in lower case
 * @param raw its bytes as sent: without what the store adds ({@code stored}, {@code authority})
 * @param authority who wrote it: the name of a Basic key, or {@code launch}
 * @param actorName id of the workbook, when the actor is one
 * @param verb IRI
 * @param objectId IRI of the activity, or id of the statement referred to
 */
public record StoredStatement(
        String organisation,
        long seq,
        String id,
        byte[] raw,
        Instant stored,
        String authority,
        @Nullable String actorName,
        String verb,
        @Nullable String objectId,
        @Nullable String registration,
        boolean voided) {

    /** The statement as sent, read. */
    public JsonNode json() {
        try {
            return StrictJson.parse(raw);
        } catch (MalformedJsonException e) {
            throw new IllegalStateException("Statement " + seq + " of \"" + organisation + "\" is no JSON", e);
        }
    }
}
