package se.innovationskraft.bridge.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks one thing in a valid statement and expects exactly that to be found. The seed is the test's name. */
class MutationTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> STATEMENTS = List.of(
            "every-property",
            "object-is-substatement",
            "anonymous-group",
            "object-is-group",
            "authority-of-oauth",
            "interaction-matching",
            "object-is-statement-reference");

    /** What to do to a value, and the rules that may answer. */
    private enum Mutation {
        NULL,
        WRONG_TYPE,
        UNKNOWN_PROPERTY
    }

    /** A property of an object, and the path to it. */
    private record Target(ObjectNode owner, String name, String path) {}

    static List<Long> seeds() {
        return new Random(20261121).longs(400).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneBrokenThingIsFoundWhereItIs(long seed) {
        Random random = new Random(seed);
        JsonNode statement = Fixtures.read("valid", STATEMENTS.get(random.nextInt(STATEMENTS.size())));
        List<Target> targets = new ArrayList<>();
        collect(statement, "$", targets);
        Target target = targets.get(random.nextInt(targets.size()));
        Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
        String path = apply(mutation, target);
        int index = random.nextInt(3);

        List<Violation> violations = StatementValidator.validate(batch(statement, index));

        assertThat(violations)
                .as("%s at %s of %s", mutation, path, statement)
                .extracting(Violation::index, Violation::path)
                .containsExactly(tuple(index, path));
    }

    private static String apply(Mutation mutation, Target target) {
        JsonNode value = target.owner().get(target.name());
        if (mutation == Mutation.UNKNOWN_PROPERTY && value instanceof ObjectNode object && isGiven(target)) {
            object.put("surprise", 1);
            return target.path() + ".surprise";
        }
        boolean replace = mutation == Mutation.WRONG_TYPE;
        target.owner().set(target.name(), replace ? wrong(value) : JSON.nullNode());
        return target.path();
    }

    /** Whether the specification gives the names of the object's properties. */
    private static boolean isGiven(Target target) {
        return !List.of("extensions", "display", "description").contains(target.name())
                && !target.path().endsWith(".definition.name");
    }

    private static JsonNode wrong(JsonNode value) {
        return value.isString() ? JSON.numberNode(7) : JSON.stringNode("?");
    }

    private static void collect(JsonNode value, String path, List<Target> targets) {
        if (value instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> {
                String child = path + (name.contains("-") ? "['" + name + "']" : "." + name);
                // another objectType makes everything around it wrong too
                if (!name.equals("objectType")) {
                    targets.add(new Target(object, name, child));
                }
                if (!name.equals("extensions")) {
                    collect(object.get(name), child, targets);
                }
            });
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(value.get(i), path + "[" + i + "]", targets);
        }
    }

    private static ArrayNode batch(JsonNode statement, int index) {
        ArrayNode batch = JSON.arrayNode();
        for (int i = 0; i < 3; i++) {
            batch.add(i == index ? statement : Fixtures.read("valid", "least"));
        }
        return batch;
    }
}
