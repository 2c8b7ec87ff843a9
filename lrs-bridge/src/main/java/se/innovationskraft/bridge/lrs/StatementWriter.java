package se.innovationskraft.bridge.lrs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.statement.StoredStatement;
import se.innovationskraft.bridge.web.BridgeSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes statements as they are handed out: as they came, with what the store adds. */
@Component
class StatementWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private final BridgeSettings settings;

    StatementWriter(BridgeSettings settings) {
        this.settings = settings;
    }

    byte[] one(StoredStatement statement) {
        return JSON.writeValueAsBytes(json(statement));
    }

    /** A page of statements; {@code more} is where the next one is, empty on the last. */
    byte[] page(List<StoredStatement> statements, String more) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode listed = page.putArray("statements");
        statements.forEach(statement -> listed.add(json(statement)));
        return JSON.writeValueAsBytes(page.put("more", more));
    }

    static String time(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private ObjectNode json(StoredStatement statement) {
        ObjectNode json = (ObjectNode) statement.json();
        json.put("id", statement.id());
        json.put("stored", time(statement.stored()));
        if (!json.has("timestamp")) {
            json.put("timestamp", time(statement.stored()));
        }
        if (!json.has("version")) {
            json.put("version", "1.0.0");
        }
        json.putObject("authority")
                .put("objectType", "Agent")
                .putObject("account")
                .put("homePage", settings.homePage(statement.organisation()))
                .put("name", statement.authority());
        return json;
    }
}
