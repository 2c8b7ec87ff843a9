package se.innovationskraft.bridge.xapi;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * The schema of the statements that packages send ({@code xapi/profile-statement.schema.json}). Every statement that a test
 * sends in a package's name is checked with it.
 */
public final class ProfileSchema {

    private static final Map<String, Schema> BY_BASE = new ConcurrentHashMap<>();

    private ProfileSchema() {}

    /** What the schema refuses in a statement, each with its place; empty when nothing. */
    public static List<String> problems(JsonNode statement) {
        Schema schema = BY_BASE.computeIfAbsent(ProgrammeBase.of(statement), ProfileSchema::read);
        return schema.validate(statement).stream().map(Error::toString).toList();
    }

    private static Schema read(String base) {
        try (InputStream file = ProfileSchema.class.getResourceAsStream("/xapi/profile-statement.schema.json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ProgrammeBase.inPlaceOfOurs(base, text), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
