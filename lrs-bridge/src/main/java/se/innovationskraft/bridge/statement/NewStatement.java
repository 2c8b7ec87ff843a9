package se.innovationskraft.bridge.statement;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A valid statement on its way in.
 *
 * @param id its own, or one made here when it has none; lower case
 * @param raw its bytes as sent
 * @param json the same, read
 */
public record NewStatement(String id, byte[] raw, JsonNode json) {

    /** A statement with its own id, else a random one. */
    public static NewStatement of(byte[] raw, JsonNode json) {
        return new NewStatement(StatementParts.id(json).orElse(UUID.randomUUID().toString()), raw, json);
    }
}
