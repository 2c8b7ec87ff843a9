package se.innovationskraft.bridge.workbook.export;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document of the shape of answers, taken apart by round. */
record Body(ObjectNode json) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Empty for what has another shape. */
    static Optional<Body> of(byte[] bytes) {
        try {
            return JSON.readTree(bytes) instanceof ObjectNode json
                            && json.path("fields").isObject()
                    ? Optional.of(new Body(json))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(json);
    }

    /** The rounds by number; of two with the same number the latest holds. */
    Map<Integer, ObjectNode> rounds() {
        Map<Integer, ObjectNode> rounds = new TreeMap<>();
        for (JsonNode older : json.path("rounds")) {
            if (older instanceof ObjectNode round) {
                rounds.put(number(round), round);
            }
        }
        rounds.put(number(json), json);
        return rounds;
    }

    /** The days on which the rounds were begun, by number; empty where that is not said. */
    Map<Integer, String> begun() {
        Map<Integer, String> days = new TreeMap<>();
        rounds().forEach((number, round) ->
                days.put(number, round.path("started").asString("")));
        return days;
    }

    /** The same with other numbers, the highest on top; as it is when two would get the same one. */
    Body numbered(Map<Integer, Integer> numbers) {
        NavigableMap<Integer, ObjectNode> renumbered = new TreeMap<>();
        rounds().forEach((number, round) -> {
            int becomes = numbers.getOrDefault(number, number);
            ObjectNode copy = round.deepCopy();
            copy.remove("rounds");
            renumbered.put(becomes, copy.put("round", becomes));
        });
        if (renumbered.size() < rounds().size() || numbers.entrySet().stream().allMatch(Body::isSame)) {
            return this;
        }
        ObjectNode top = json.deepCopy();
        top.remove("rounds");
        top.setAll(renumbered.pollLastEntry().getValue());
        if (!renumbered.isEmpty()) {
            ArrayNode older = top.putArray("rounds");
            renumbered.values().forEach(older::add);
        }
        return new Body(top);
    }

    private static boolean isSame(Map.Entry<Integer, Integer> numbers) {
        return numbers.getKey().equals(numbers.getValue());
    }

    private static int number(ObjectNode round) {
        return round.path("round").asInt(1);
    }
}
