package se.innovationskraft.bridge.xapi;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Checks statements against the specification: everything that can be seen in the statement itself.
 *
 * <p>Takes 1.0.3 and 2.0 in one: what 2.0 added (contextAgents, contextGroups) is accepted under either version. Not checked
 * here, because it takes the request or the store: signatures, attachments' parts, who may void.
 */
public final class StatementValidator {

    private static final String DUPLICATE_RULE = "xapi2-4.1.6.1";

    private StatementValidator() {}

    /**
     * What is wrong with a statement, or with a batch of them if the value is an array.
     *
     * @return empty when nothing is; at most the first 100
     */
    public static List<Violation> validate(JsonNode statements) {
        Findings findings = new Findings();
        if (statements.isArray()) {
            checkBatch(statements, findings);
        } else {
            StatementRules.check(Place.root(statements, 0, findings));
        }
        return findings.violations();
    }

    private static void checkBatch(JsonNode batch, Findings findings) {
        Map<String, Integer> indexById = new HashMap<>();
        for (int i = 0; i < batch.size() && !findings.isFull(); i++) {
            Place statement = Place.root(batch.get(i), i, findings);
            StatementRules.check(statement);
            checkId(statement, i, indexById);
        }
    }

    private static void checkId(Place statement, int index, Map<String, Integer> indexById) {
        String id = statement.textOf("id");
        Integer earlier = id == null ? null : indexById.putIfAbsent(id.toLowerCase(Locale.ROOT), index);
        if (earlier != null) {
            statement.optional(
                    "id",
                    place -> place.refuse(
                            DUPLICATE_RULE, "an id used once in a batch; statement " + earlier + " has it"));
        }
    }
}
