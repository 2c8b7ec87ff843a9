package se.innovationskraft.bridge.xapi;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The schema of the statements that packages send ({@code xapi/profile-statement.schema.json}). Every statement that a test
 * sends in a package's name is checked with it.
 */
public final class ProfileSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:xapi/profile-statement.schema.json"));

    private ProfileSchema() {}

    /** What the schema refuses in a statement, each with its place; empty when nothing. */
    public static List<String> problems(JsonNode statement) {
        return SCHEMA.validate(statement).stream().map(Error::toString).toList();
    }
}
