package se.innovationskraft.bridge.document;

import java.time.Instant;

/**
 * A document as it is now.
 *
 * @param contentType media type as sent
 * @param etag SHA-1 of the body in hex, without quotes
 */
public record StoredDocument(DocumentId id, String contentType, String etag, Instant updated, byte[] body) {}
